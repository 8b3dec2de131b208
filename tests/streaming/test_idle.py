"""Streams that stay open and say nothing, in every world."""

from __future__ import annotations

from typing import Any

import anyio
import pytest

from openai_core import APITimeoutError, StreamIdleTimeoutError
from openai_core.streaming.idle_timeout import is_content
from openai_core.testing import Fault, LocalServer
from tests.clock import Clock
from tests.streaming.reading import chunk, events_until_error, text_of
from tests.worlds import World

pytestmark = pytest.mark.anyio

CHAT: Any = {"model": "m", "messages": [{"role": "user", "content": "count to 20"}], "stream": True}
PINGS: Any = [": still here\n\n", 'event: ping\ndata: {"type": "ping"}\n\n', "\n\n", "event: ping\ndata:\n\n"]


async def test_silence_is_told(client: Any, server: LocalServer) -> None:
    """The error says how long was waited, how many events had come, and has the last."""
    with server.fault(Fault.stall(after=b"\n\n")), anyio.fail_after(20):
        stream = await client.chat.completions.create(**CHAT, idle_timeout=0.2)
        events, error = await events_until_error(stream, StreamIdleTimeoutError)
        await server.wait_for_disconnect_async()
    assert isinstance(error, APITimeoutError)
    assert len(events) == error.events_received == 1
    assert (error.idle_timeout, error.last_event) == (0.2, events[0])
    assert "no event for 0.2 s" in str(error)
    assert "after 1 event " in str(error)


async def test_the_limit_of_the_client_holds_unless_a_call_lifts_it(world: World, server: LocalServer) -> None:
    """The client's limit holds for all calls, and a call may lift it."""
    client = world.client(base_url=server.base_url, api_key="k", idle_timeout=0.2)
    with server.fault(Fault.stall(after=b"\n\n")), anyio.fail_after(20):
        await events_until_error(await client.chat.completions.create(**CHAT), StreamIdleTimeoutError)
    with server.fault(Fault.delay(between_events=0.3)):
        body = {**CHAT, "messages": [{"role": "user", "content": "hi"}]}
        stream = await client.chat.completions.create(**body, idle_timeout=None)
        assert await text_of(stream)
    await client.close()


async def test_busywork_is_no_event(client: Any, server: LocalServer) -> None:
    """Comments and pings keep the connection open, not the stream alive."""
    with server.fault(Fault.events([chunk("a"), *PINGS * 40])), server.fault(Fault.delay(between_events=0.05)):
        stream = await client.chat.completions.create(**CHAT, idle_timeout=0.4)
        _, error = await events_until_error(stream, StreamIdleTimeoutError)
    assert error.events_received >= 1


async def test_time_of_the_reader_does_not_count(client: Any, clock: Clock) -> None:
    """Only waiting counts: events that have come are there for a slow reader."""
    stream = await client.chat.completions.create(**CHAT, idle_timeout=30)
    count = 0
    async for _ in stream:
        clock.advance(31)
        count += 1
    assert count > 10


async def test_low_level_requests_take_the_limit_as_an_option(client: Any, server: LocalServer) -> None:
    """Low-level requests take it among their options."""
    with server.fault(Fault.stall(after=b"\n\n")), anyio.fail_after(20):
        stream = await client.post(
            "/chat/completions", body=CHAT, cast_to=dict, stream=True, options={"idle_timeout": 0.2}
        )
        _, error = await events_until_error(stream, StreamIdleTimeoutError)
    assert error.idle_timeout == 0.2


@pytest.mark.parametrize("value", [0, -1, float("inf"), float("nan"), True, "5"])
async def test_nonsense_is_refused(world: World, value: Any) -> None:
    """A limit is a number above zero."""
    with pytest.raises((ValueError, TypeError), match="idle_timeout"):
        world.client(api_key="k", idle_timeout=value)


async def test_a_call_without_a_stream_refuses_nonsense(client: Any, server: LocalServer) -> None:
    """Though it has no use for a limit: the next call, with a stream, will."""
    with pytest.raises(TypeError, match="idle_timeout must be a finite number of seconds, above 0; got 'x'"):
        await client.models.list(idle_timeout="x")
    assert not server.requests
    assert (await client.models.list(idle_timeout=None)).data


@pytest.mark.parametrize(
    ("name", "data", "content"),
    [
        (b"", b'{"choices": []}', True),
        (b"ping", b"x", False),
        (b"", b"{}", False),
        (b"", b'{"type": "keepalive", "sequence_number": 3}', False),
        (b"", b'{"type":"ping"}', False),
        (b"", b'{"text": "ping"}', True),
    ],
)
async def test_only_events_with_content_count(name: bytes, data: bytes, content: bool) -> None:
    """Events that only keep a connection busy are told by their name or type."""
    assert is_content([(name, data)]) is content
