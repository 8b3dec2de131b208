"""What is particular to streams that a thread blocks on: leaving them, dropping them, reading ahead."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Iterator
from typing import Any

import anyio
import pytest

import openai_sync
from openai_core.testing import Fault, LocalServer
from openai_sync import OpenAI, Stream
from openai_sync.feed import Feed
from openai_sync.portal import Portal
from tests.sync.programs import VARIANTS

ASK: Any = {"model": "gpt-4o", "messages": [{"role": "user", "content": "one two three four five six seven"}]}


@pytest.fixture(params=VARIANTS, ids="-".join)
def sync_client(request: pytest.FixtureRequest, server: LocalServer) -> Iterator[OpenAI]:
    backend, transport = request.param
    with OpenAI(api_key="sk-test", base_url=server.base_url, portal_backend=backend, transport=transport) as client:
        yield client


@pytest.fixture
def stalled(server: LocalServer) -> Iterator[None]:
    """Streams stop after their first event, and stay open until the client leaves."""
    with server.fault(Fault.stall(b"\n\n"), path="/chat/completions", times=None):
        yield


def test_loop_ends_after_the_last_event(sync_client: OpenAI) -> None:
    stream = sync_client.chat.completions.create(**ASK, stream=True)
    assert isinstance(stream, Stream)
    text = "".join(chunk.choices[0].delta.content or "" for chunk in stream if chunk.choices)
    assert "seven" in text
    assert list(stream) == []


def test_next_takes_single_events_and_leaves_the_stream_open(sync_client: OpenAI) -> None:
    stream = sync_client.chat.completions.create(**ASK, stream=True)
    first, second = next(stream), next(stream)
    rest = list(stream)
    whole = list(sync_client.chat.completions.create(**ASK, stream=True))
    assert [chunk.choices[0].delta for chunk in (first, second, *rest)] == [chunk.choices[0].delta for chunk in whole]
    with pytest.raises(StopIteration):
        next(stream)


@pytest.mark.usefixtures("stalled")
def test_the_first_event_does_not_wait_for_others(sync_client: OpenAI) -> None:
    with sync_client.chat.completions.create(**ASK, stream=True) as stream:
        assert next(stream).choices


@pytest.mark.usefixtures("stalled")
class TestLeaving:
    """Each way out closes the connection, which the server notices."""

    def test_leaving_a_loop_closes_the_stream(self, sync_client: OpenAI, server: LocalServer) -> None:
        stream = sync_client.chat.completions.create(**ASK, stream=True)
        for _ in stream:
            break
        server.wait_for_disconnect()
        with pytest.raises(RuntimeError, match="left early"):
            list(stream)

    def test_an_exception_in_the_loop_body_closes_the_connection(
        self, sync_client: OpenAI, server: LocalServer
    ) -> None:
        stream = sync_client.chat.completions.create(**ASK, stream=True)

        def fail() -> None:
            for _ in stream:
                raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            fail()
        server.wait_for_disconnect()

    def test_the_end_of_the_block_closes_the_connection(self, sync_client: OpenAI, server: LocalServer) -> None:
        with sync_client.chat.completions.create(**ASK, stream=True) as stream:
            next(stream)
        server.wait_for_disconnect()
        assert repr(stream) == "<Stream POST /v1/chat/completions, ended>"

    def test_a_closed_stream_says_so_and_may_be_closed_again(self, sync_client: OpenAI, server: LocalServer) -> None:
        stream = sync_client.chat.completions.create(**ASK, stream=True)
        stream.close()
        stream.close()
        server.wait_for_disconnect()
        with pytest.raises(RuntimeError, match="was closed before"):
            list(stream)

    def test_close_by_another_thread_ends_the_loop(self, sync_client: OpenAI, server: LocalServer) -> None:
        stream = sync_client.chat.completions.create(**ASK, stream=True)
        next(stream)
        waiting = threading.Thread(target=list, args=(stream,))
        waiting.start()
        stream.close()
        waiting.join(5)
        assert not waiting.is_alive()
        server.wait_for_disconnect()
        assert server.disconnects == 1

    def test_dropping_a_stream_closes_it(self, sync_client: OpenAI, server: LocalServer) -> None:
        stream = sync_client.chat.completions.create(**ASK, stream=True)
        next(stream)
        del stream
        gc.collect()
        server.wait_for_disconnect()
        assert server.disconnects == 1

    def test_dropping_an_unread_stream_closes_it(self, sync_client: OpenAI, server: LocalServer) -> None:
        sync_client.chat.completions.create(**ASK, stream=True)
        gc.collect()
        server.wait_for_disconnect()
        assert server.disconnects == 1

    def test_closing_the_client_ends_its_streams(self, sync_client: OpenAI, server: LocalServer) -> None:
        stream = sync_client.chat.completions.create(**ASK, stream=True)
        next(stream)
        sync_client.close()
        server.wait_for_disconnect()
        with pytest.raises((openai_sync.APIConnectionError, RuntimeError)):
            next(stream)


def test_a_lost_connection_is_raised_after_the_events_so_far(sync_client: OpenAI, server: LocalServer) -> None:
    seen: list[object] = []

    def read() -> None:
        for chunk in stream:
            seen.append(chunk)

    with (
        server.fault(Fault.delay(between_events=0.02), path="/chat/completions"),
        server.fault(Fault.truncate(b" two"), path="/chat/completions"),
    ):
        stream = sync_client.chat.completions.create(**ASK, stream=True)
        with pytest.raises(openai_sync.APIConnectionError):
            read()
    assert len(seen) > 1
    assert list(stream) == []


def test_parsing_a_raw_response_twice_gives_one_stream(sync_client: OpenAI) -> None:
    raw = sync_client.chat.completions.with_raw_response.create(**ASK, stream=True)
    assert raw.parse() is raw.parse()
    assert list(raw.parse())


# Reading ahead, on sources of our own


class Numbers:
    """A source that counts what was taken from it."""

    def __init__(self, end: int, size: int) -> None:
        self.end = end
        self.size = size
        self.given = 0
        self.closed = 0

    async def next_batch(self) -> list[int]:
        if self.given >= self.end:
            raise StopAsyncIteration
        batch = list(range(self.given, min(self.given + self.size, self.end)))
        self.given += len(batch)
        return batch

    async def close(self) -> None:
        self.closed += 1


def drain(feed: Feed[int]) -> Iterator[int]:
    while (batch := feed.take()) is not None:
        yield from batch


@pytest.mark.parametrize("size", [1, 7, 100])
def test_reading_ahead_is_bounded(sync_client: OpenAI, size: int) -> None:
    source = Numbers(10_000, size)
    feed = Feed(sync_client._owner.portal, source.next_batch, source.close, limit=32)
    taken = 0
    for number in drain(feed):
        assert number == taken
        taken += 1
        assert source.given <= taken + 32 + 2 * size
    assert taken == 10_000
    assert source.closed == 0, "a source that came to its end closes itself"


def test_threads_may_share_what_is_fed(sync_client: OpenAI) -> None:
    source = Numbers(5_000, 3)
    feed = Feed(sync_client._owner.portal, source.next_batch, source.close, limit=16)
    parts: list[list[int]] = []
    threads = [threading.Thread(target=lambda: parts.append(list(drain(feed)))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert sorted(number for part in parts for number in part) == list(range(5_000))


@pytest.mark.parametrize("readers", [1, 3])
def test_threads_that_are_switched_at_any_moment(sync_client: OpenAI, readers: int) -> None:
    """Nobody waits for the other, wherever in their counting the two sides are interrupted."""
    parts: list[int] = []

    def read(feed: Feed[int]) -> None:
        parts.extend(drain(feed))

    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for _ in range(20):
            source = Numbers(3_000, 7)
            feed = Feed(sync_client._owner.portal, source.next_batch, source.close, limit=32)
            parts.clear()
            threads = [threading.Thread(target=read, args=(feed,), daemon=True) for _ in range(readers)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join(20)
            assert not any(thread.is_alive() for thread in threads), "a reader waits for ever"
            assert sorted(parts) == list(range(3_000))
    finally:
        sys.setswitchinterval(interval)


def test_reading_from_the_portals_thread_is_refused(sync_client: OpenAI) -> None:
    source = Numbers(5, 1)
    feed = Feed(sync_client._owner.portal, source.next_batch, source.close, limit=16)

    async def take() -> None:
        feed.take()

    with pytest.raises(RuntimeError, match="blocking read from the thread of the event loop"):
        sync_client._owner.lease.run(take)


def test_a_reader_is_told_when_its_event_loop_ends(sync_client: OpenAI) -> None:
    """The end of the loop must not look like the end of the stream."""
    reached = threading.Event()

    async def next_batch() -> list[int]:
        reached.set()
        await anyio.sleep_forever()
        raise AssertionError("slept for ever")

    source = Numbers(5, 1)
    portal = Portal(sync_client.portal_backend)
    portal.start()
    portal.wait_ready()
    feed = Feed(portal, next_batch, source.close, limit=16)
    raised: list[BaseException] = []

    def read() -> None:
        try:
            feed.take()
        except RuntimeError as exc:
            raised.append(exc)

    reader = threading.Thread(target=read)
    reader.start()
    assert reached.wait(5)
    portal.stop()
    reader.join(5)
    portal.join(5)
    assert [str(exc) for exc in raised] == ["the stream was cut off: its event loop was closed"]
    assert source.closed == 1
