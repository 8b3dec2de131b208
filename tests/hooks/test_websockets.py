"""A websocket is one call, from its handshake to its end, however often it is made again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import anyio
import pytest

from openai_core import APIStatusError, WebSocketConnectionClosedError
from openai_core.hooks import CallInfo, Hooks
from tests.hooks.recorder import Recorder
from tests.realtime.conftest import connect_to, play
from tests.realtime.peer import Peer, PeerServer
from tests.realtime.test_connection import one_turn

pytestmark = pytest.mark.anyio

Play = Callable[..., PeerServer]
ClientOf = Callable[..., Any]

__all__ = ["connect_to", "play"]


async def test_a_connection_is_one_call(play: Play, connect_to: ClientOf) -> None:
    class Trace(Hooks):
        def attempt_start(self, call: CallInfo, attempt: int) -> dict[str, str]:
            return {"traceparent": "00-1"}

    hooks, server = Recorder(), play(one_turn)
    async with connect_to(server, hooks=[hooks, Trace()]).realtime.connect(model="gpt-realtime") as connection:
        await connection.response.create()
        async for event in connection:
            if event.type == "response.done":
                break
        assert hooks.ends == []
    assert hooks.names == ["call_start", "attempt_start", "attempt_end", "first_event", "event", "call_end"]
    assert (hooks.call.operation, hooks.call.model, hooks.call.stream) == ("realtime.connect", "gpt-realtime", True)
    assert (hooks.end.status, hooks.end.status_code) == ("ok", 101)
    assert [event.type for event in hooks.events][-1] == "response.done"
    assert "traceparent: 00-1" in server.peers[0].head


async def test_a_refused_handshake_is_an_error(play: Play, connect_to: ClientOf) -> None:
    def refuse(peer: Peer) -> None:
        peer.read_head()
        peer.sock.sendall(b"HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n")

    hooks = Recorder()
    with pytest.raises(APIStatusError):
        async with connect_to(play(refuse), hooks=[hooks]).realtime.connect(model="m"):
            pass
    assert hooks.names == ["call_start", "attempt_start", "attempt_end", "call_end"]
    assert (hooks.end.status, hooks.end.status_code) == ("error", 403)


async def test_a_connection_that_is_lost_ends_with_its_error(play: Play, connect_to: ClientOf) -> None:
    def lost(peer: Peer) -> None:
        peer.accept()
        peer.event("session.created", session={})

    hooks = Recorder()
    async with connect_to(play(lost), hooks=[hooks]).realtime.connect(model="m", reconnect=False) as connection:
        with pytest.raises(WebSocketConnectionClosedError):
            async for _ in connection:
                pass
    assert (hooks.end.status, type(hooks.end.error)) == ("error", WebSocketConnectionClosedError)


async def test_a_connection_that_is_made_again_is_the_same_call(play: Play, connect_to: ClientOf) -> None:
    def lost(peer: Peer) -> None:
        peer.accept()
        peer.event("session.created", session={})

    def stays(peer: Peer) -> None:
        peer.accept()
        peer.event("hello")
        peer.drain()

    hooks = Recorder()
    client = connect_to(play(lost, stays), hooks=[hooks])
    how: dict[str, Any] = {"reconnect": True, "initial_delay": 0.001, "max_delay": 0.002}
    async with client.realtime.connect(model="m", **how) as connection:
        with anyio.fail_after(5):
            while (await connection.recv()).type != "hello":
                pass
    assert [result.status for result in hooks.attempts] == [101, 101]
    assert hooks.end.status == "ok"
