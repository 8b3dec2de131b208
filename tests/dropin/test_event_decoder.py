"""Events that packages decode themselves are those that the standard says, wherever the bytes are cut."""

from __future__ import annotations

from collections.abc import AsyncIterator
from itertools import pairwise

import anyio
from hypothesis import given
from hypothesis import strategies as st

from openai_core.dropin.event_decoder import SSEDecoder
from openai_core.http.sse import EventStreamDecoder, ServerSentEvent

STREAM = (
    'event: ping\n\nid: 4\r\n\r\ndata: {"x": "é\u2028"}\rdata: b\r\revent: y\nretry: 7\ndata: q\n\ndata: cut'
).encode()
EVENTS = [
    ServerSentEvent(event="ping"),
    ServerSentEvent(id="4"),
    ServerSentEvent(data='{"x": "é\u2028"}\nb', id="4"),
    ServerSentEvent(event="y", data="q", id="4", retry=7),
]


def cut(data: bytes, places: set[int]) -> list[bytes]:
    """The pieces of `data` between some places."""
    ends = [0, *sorted(places), len(data)]
    return [data[start:end] for start, end in pairwise(ends)]


@given(st.sets(st.integers(1, len(STREAM) - 1)))
def test_cutting_changes_nothing(places: set[int]) -> None:
    assert list(SSEDecoder().iter_bytes(iter(cut(STREAM, places)))) == EVENTS


def test_an_asynchronous_iterator_gives_the_same() -> None:
    async def pieces() -> AsyncIterator[bytes]:
        for piece in cut(STREAM, {3, 40}):
            yield piece

    async def events() -> list[ServerSentEvent]:
        return [event async for event in SSEDecoder().aiter_bytes(pieces())]

    assert anyio.run(events) == EVENTS


def test_lines_give_the_same() -> None:
    decoder = SSEDecoder()
    lines = STREAM.decode().replace("\r\n", "\n").replace("\r", "\n").split("\n")
    assert [event for line in lines if (event := decoder.decode(line)) is not None] == EVENTS


@given(st.lists(st.sampled_from([b"data: a\n", b"data\n", b"event: e\n", b"id: 1\n", b"retry: 5\n", b": c\n", b"\n"])))
def test_events_with_data_are_those_of_the_clients(lines: list[bytes]) -> None:
    stream = b"".join(lines)
    with_data = [event for event in SSEDecoder().iter_bytes(iter([stream])) if event.raw]
    assert with_data == [event for event in EventStreamDecoder().feed(stream) if event.raw]
