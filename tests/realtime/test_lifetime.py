"""Sessions that are replaced before the server ends them: when, with what, and what is told of it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import anyio
import anyio.to_thread
import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_core import WebSocketConnectionClosedError
from openai_core.realtime import ReconnectedEvent
from openai_core.realtime.protocol.lifetime import Lifetime
from tests.clock import Clock
from tests.realtime.peer import Peer, PeerServer
from tests.realtime.receiving import next_of

pytestmark = pytest.mark.anyio

Play = Callable[..., PeerServer]
ClientOf = Callable[..., Any]


def hears(peer: Peer) -> None:
    """Greet, and tell what is heard."""
    peer.accept()
    peer.event("session.created", session={})
    while True:
        peer.event("heard", what=peer.recv()["type"])


async def test_a_session_is_replaced(play: Play, connect_to: ClientOf) -> None:
    """The new one gets the settings first; the old one is closed in good order, without being asked for."""
    server = play(hears)
    async with connect_to(server).realtime.connect(model="m", session_lifetime=0.02) as connection:
        await connection.session.update({"type": "realtime", "instructions": "a"})
        event = await next_of(connection, "connection.reconnected")
        assert isinstance(event, ReconnectedEvent)
        assert (event.close_code, event.lost_responses, event.dropped) == (1000, [], [])
        assert "session_lifetime" in event.close_reason
        assert (await next_of(connection, "heard")).what == "session.update"
        await next_of(connection, "connection.reconnected")
    assert server.peers[0].closed_with == (1000, "")
    assert server.peers[1].received[0] == {
        "type": "session.update",
        "session": {"type": "realtime", "instructions": "a"},
    }


async def test_a_response_is_not_cut(play: Play, connect_to: ClientOf, clock: Clock) -> None:
    """While one is under way, or the user speaks, the session stays."""
    go_on = threading.Event()

    def busy(peer: Peer) -> None:
        peer.accept()
        peer.event("input_audio_buffer.speech_started", item_id="item_1", audio_start_ms=0)
        go_on.wait(10)
        peer.event("response.created", response={"id": "resp_1", "status": "in_progress"})
        peer.event("input_audio_buffer.committed", item_id="item_1")
        peer.event("still here")
        peer.recv()
        peer.event("response.done", response={"id": "resp_1", "status": "completed"})
        peer.drain()

    server = play(busy, hears)
    async with connect_to(server).realtime.connect(model="m", session_lifetime=600) as connection:
        await next_of(connection, "input_audio_buffer.speech_started")
        clock.advance(601)
        go_on.set()
        await next_of(connection, "still here")
        assert len(server.peers) == 1
        await connection.send({"type": "end"})
        assert (await connection.recv()).type == "response.done"
        await next_of(connection, "connection.reconnected")


async def test_an_attempt_that_fails_leaves_the_session_as_it_is(play: Play, connect_to: ClientOf) -> None:
    """It goes on, until the server ends it."""
    refused = threading.Event()

    def script(peer: Peer) -> None:
        peer.accept()
        refused.wait(10)
        peer.event("still here")
        peer.close(1001)

    def refuses(peer: Peer) -> None:
        refused.set()
        peer.refuse(401, b"{}")

    server = play(script, refuses)
    async with connect_to(server).realtime.connect(model="m", session_lifetime=0.01) as connection:
        assert (await connection.recv()).type == "still here"
        with pytest.raises(WebSocketConnectionClosedError) as caught:
            await connection.recv()
        assert caught.value.close_code == 1001
    assert len(server.peers) == 2


async def test_closing_ends_a_replacement(play: Play, connect_to: ClientOf) -> None:
    """Whoever receives gets the end, and no other connection stays."""
    asked, go_on = threading.Event(), threading.Event()

    def slow(peer: Peer) -> None:
        peer.read_head()
        asked.set()
        go_on.wait(10)

    server = play(hears, slow)
    connection = await connect_to(server).realtime.connect(model="m", session_lifetime=0.01).enter()

    async def receive() -> None:
        async for _ in connection:
            pass

    async with anyio.create_task_group() as group:
        group.start_soon(receive)
        assert await anyio.to_thread.run_sync(asked.wait, 10)
        await connection.close()
    go_on.set()


@pytest.mark.parametrize(
    ("value", "error"),
    [(0, ValueError), (-1, ValueError), (float("inf"), ValueError), ("1", TypeError), (True, TypeError)],
)
async def test_a_lifetime_is_checked(connect_to: ClientOf, play: Play, value: Any, error: type[Exception]) -> None:
    """Before anything is opened."""
    client = connect_to(play(hears))
    connects: tuple[Callable[[], Any], ...] = (
        lambda: client.realtime.connect(model="m", session_lifetime=value),
        lambda: client.responses.connect(session_lifetime=value),
    )
    for connect in connects:
        with pytest.raises(error, match="session_lifetime"):
            connect()


@pytest.mark.slow
@given(
    st.floats(0.01, 3600),
    st.floats(0, 10_000),
    st.floats(0, 100),
    st.booleans(),
)
def test_a_session_is_replaced_when_it_is_old_and_quiet(
    seconds: float, now: float, silence: float, is_busy: bool
) -> None:
    """Never before its time, never in a response; after a minute without a pause, in the first gap."""
    lifetime = Lifetime(seconds)
    assert lifetime.due_in(now, silence, is_busy=False) is None
    lifetime.began(0.0)
    due = lifetime.due_in(now, silence, is_busy=is_busy)
    if is_busy:
        assert due is None
    else:
        assert due is not None
        assert 0 <= due <= max(seconds, 1.0)
        assert now + due >= seconds or due >= seconds - now
        if now >= seconds + 60:
            assert due == 0
    lifetime.failed(now)
    later = lifetime.due_in(now, 3600, is_busy=False)
    assert later is not None
    assert later > 0
    never = Lifetime(None)
    never.began(now)
    assert never.due_in(now, silence, is_busy=False) is None
