"""Lanes of responses over one websocket: with the embedded server and with scripts, in all worlds."""

from __future__ import annotations

import pickle
import threading
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import anyio
import pytest

from openai_core import WebSocketConnectionClosedError
from openai_core.lib.responses_websocket import (
    AsyncResponsesWebSocketSession,
    ResponsesWebSocketBufferError,
    ResponsesWebSocketError,
    ResponsesWebSocketLimits,
)
from openai_core.realtime.protocol.lane_buffers import LaneBuffers
from openai_sync.lib.responses_websocket import ResponsesWebSocketSession
from tests.realtime.peer import Peer, PeerServer
from tests.sync.adapter import adapt
from tests.worlds import World

pytestmark = pytest.mark.anyio

Play = Callable[..., PeerServer]
LIMITS: dict[str, Any] = {
    "max_lanes": 5,
    "max_events_per_lane": 200,
    "max_events": 1000,
    "max_bytes_per_lane": 10**6,
    "max_bytes": 10**7,
}


def limits(**changes: Any) -> ResponsesWebSocketLimits:
    return ResponsesWebSocketLimits(**{**LIMITS, **changes})


async def session_over(world: World, client: Any, *, isolate: bool = False, **changes: Any) -> Any:
    """A session over a connection of a client, in the world of the test."""
    connection = await client.responses.connect().enter()
    kind: Any = ResponsesWebSocketSession if world.is_sync else AsyncResponsesWebSocketSession
    plain = connection.facade if world.is_sync else connection
    made = kind(plain, limits=limits(**changes), isolate_lane_overflow=isolate)
    return adapt(made) if world.is_sync else made


def ask(text: str, **more: Any) -> dict[str, Any]:
    return {"type": "response.create", "model": "gpt-5", "input": text, "store": False, **more}


async def test_each_lane_has_its_responses(client: Any, world: World) -> None:
    async with await session_over(world, client) as session:
        lanes = {name: session.lane(name) for name in ("a", "b")}
        for name, lane in lanes.items():
            await lane.send(ask(f"I am {name}"))
        await session.default.send(ask("I am none"))
        found: dict[str, str] = {}

        async def take(name: str, lane: Any) -> None:
            found[name] = (await lane.get_final_response()).output_text

        with anyio.fail_after(20):
            async with anyio.create_task_group() as group:
                for name, lane in {**lanes, "none": session.default}.items():
                    group.start_soon(take, name, lane)
        assert found == {name: f"You said: I am {name}" for name in ("a", "b", "none")}
        assert (lanes["a"].stream_id, session.default.stream_id) == ("a", None)


async def test_a_lane_takes_one_response_after_another(client: Any, world: World) -> None:
    async with await session_over(world, client) as session:
        lane = session.lane("a")
        await lane.send(ask("one"))
        with pytest.raises(RuntimeError, match=r"lane 'a' has a response that was not received to its end"):
            await lane.send(ask("two"))
        assert (await lane.recv()).type == "response.created"
        first = await lane.get_final_response()
        assert (await lane.get_final_response()).id == first.id, "the same until another is asked for"
        await lane.send(ask("two"))
        second = await lane.get_final_response()
        assert (first.output_text, second.output_text) == ("You said: one", "You said: two")


async def test_an_error_event_ends_the_response_and_not_the_lane(client: Any, world: World) -> None:
    async with await session_over(world, client) as session:
        lane = session.lane("a")
        await lane.send(ask("one", previous_response_id="resp_elsewhere"))
        with pytest.raises(ResponsesWebSocketError, match="previous_response_not_found") as caught:
            await lane.get_final_response()
        assert caught.value.event.stream_id == "a"
        assert pickle.loads(pickle.dumps(caught.value)).event.type == "error"
        await lane.send(ask("two"))
        assert (await lane.get_final_response()).output_text == "You said: two"


async def test_lanes_and_sessions_that_are_not_open(client: Any, world: World) -> None:
    session = await session_over(world, client)
    lane = session.lane("a")
    with pytest.raises(RuntimeError, match="the session or the lane is not open"):
        await lane.send(ask("one"))
    with pytest.raises(RuntimeError, match="was not entered"):
        await lane.recv()
    async with session:
        with pytest.raises(ValueError, match="there is a lane 'a' already"):
            session.lane("a")
        with pytest.raises(ValueError, match="stream_id 'b' cannot be sent over lane 'a'"):
            await lane.send(ask("one", stream_id="b"))
        with pytest.raises(TypeError, match="cannot send NoneType"):
            await lane.send(None)
        lane.close()
        with pytest.raises(EOFError, match="lane 'a' was closed"):
            await lane.recv()
        with pytest.raises(RuntimeError, match="the session or the lane is not open"):
            await lane.send(ask("one"))
        await session.default.send(ask("still here"))
        assert (await session.default.get_final_response()).output_text == "You said: still here"
    with pytest.raises(EOFError, match="the session was closed"):
        await session.default.recv()
    with pytest.raises(RuntimeError, match="the session has ended"):
        session.lane("c")
    await session.close()


def flood(count: int) -> Callable[[Peer], None]:
    """A script that sends many events of lane a, then one of lane b, for the first event that it gets."""

    def script(peer: Peer) -> None:
        peer.accept()
        peer.recv()
        for number in range(count):
            peer.event("response.output_text.delta", stream_id="a", delta="x", output_index=0, sequence_number=number)
        peer.event("response.output_text.delta", stream_id="b", delta="last", output_index=0, sequence_number=0)
        peer.drain()

    return script


async def test_a_lane_that_is_not_read_may_end_alone(play: Play, connect_to: Any, world: World) -> None:
    client = connect_to(play(flood(20)))
    async with await session_over(world, client, isolate=True, max_events_per_lane=5) as session:
        full, other = session.lane("a"), session.lane("b")
        await other.send(ask("begin"))
        assert (await other.recv()).delta == "last"
        for _ in range(2):
            with pytest.raises(ResponsesWebSocketBufferError, match="lane 'a', which is too much for the session"):
                await full.recv()
        session.lane("c")


async def test_otherwise_the_session_ends_with_it(play: Play, connect_to: Any, world: World) -> None:
    client = connect_to(play(flood(20)))
    async with await session_over(world, client, max_bytes_per_lane=500) as session:
        full, other = session.lane("a"), session.lane("b")
        await other.send(ask("begin"))
        with pytest.raises(ResponsesWebSocketBufferError):
            await other.recv()
        assert (await full.recv()).delta == "x", "what was received before can be taken"
        with pytest.raises(RuntimeError, match="not open"):
            await full.send(ask("more"))


async def test_a_lost_connection_ends_all_lanes(play: Play, connect_to: Any, world: World) -> None:
    def script(peer: Peer) -> None:
        peer.accept()
        peer.recv()
        peer.event("response.output_text.delta", stream_id="b", delta="x", output_index=0, sequence_number=0)
        peer.close(1011, "gone")

    async with await session_over(world, connect_to(play(script))) as session:
        one, other = session.lane("a"), session.lane("b")
        await one.send(ask("begin"))
        with pytest.raises(WebSocketConnectionClosedError):
            await one.get_final_response()
        assert (await other.recv()).delta == "x"
        with pytest.raises(WebSocketConnectionClosedError):
            await other.recv()


async def test_who_receives_for_all_may_be_cancelled(client: Any, world: World) -> None:
    """Another one takes over."""
    async with await session_over(world, client) as session:
        lane = session.lane("a")

        async def receive_for_all() -> None:
            await session.default.recv()

        with anyio.fail_after(20):
            async with anyio.create_task_group() as group:
                group.start_soon(receive_for_all)
                await anyio.wait_all_tasks_blocked()
                await lane.send(ask("Hello"))
                assert (await lane.recv()).type == "response.created"
                group.cancel_scope.cancel()
            assert (await lane.get_final_response()).output_text == "You said: Hello"


async def test_blocking_callers_can_wait_for_a_time_in_several_threads(client: Any, world: World) -> None:
    if not world.is_sync:
        return
    connection = client.facade.responses.connect().enter()
    with ResponsesWebSocketSession(connection, limits=limits()) as session:
        assert session.connection is connection
        lanes = [session.lane(f"n{number}") for number in range(3)]
        with pytest.raises(TimeoutError, match=r"^no event came within 0\.01 s$"):
            lanes[0].recv(timeout=0.01)
        found: list[str] = []

        def run(lane: Any) -> None:
            lane.send(ask(lane.stream_id))
            found.append(lane.get_final_response(timeout=20).output_text)

        threads = [threading.Thread(target=run, args=[lane]) for lane in lanes]
        for thread in threads:
            thread.start()
        for thread in threads:
            await anyio.to_thread.run_sync(thread.join)
        assert sorted(found) == [f"You said: n{number}" for number in range(3)]


# Without a connection


@pytest.mark.parametrize("name", LIMITS)
@pytest.mark.parametrize("value", [0, -1, True, 1.5, "2", None])
async def test_limits_are_positive_integers(name: str, value: Any) -> None:
    with pytest.raises(ValueError, match=f"^{name} must be a positive integer; got "):
        limits(**{name: value})


@pytest.mark.parametrize("name", ["", "a b", "x" * 257, 5, "é"])
async def test_wrong_names_of_lanes_are_refused(name: Any) -> None:
    buffers = LaneBuffers(limits(), isolate_overflow=False)
    with pytest.raises(ValueError, match="stream_id must be None, or 1 to 256 of"):
        buffers.add(name)


async def test_there_are_so_many_lanes() -> None:
    buffers = LaneBuffers(limits(max_lanes=2), isolate_overflow=False)
    buffers.leave(buffers.add("a"))
    buffers.add(None)
    with pytest.raises(ResponsesWebSocketBufferError, match="the session has 2 lanes, which is max_lanes"):
        buffers.add("b")


def event(kind: str, **fields: Any) -> Any:
    return SimpleNamespace(type=kind, stream_id=None, **fields)


@pytest.mark.parametrize("name", ["unknown", None, [], 5], ids=repr)
async def test_what_has_no_lane_is_in_the_default_one(name: object) -> None:
    buffers = LaneBuffers(limits(), isolate_overflow=False)
    default = buffers.add(None)
    buffers.received(1, SimpleNamespace(type="x", stream_id=name))
    assert buffers.take(default).stream_id == name


async def test_a_response_can_be_too_large_to_be_put_together() -> None:
    buffers = LaneBuffers(limits(max_response_bytes=10), isolate_overflow=False)
    lane = buffers.add(None)
    lane.begin()
    for _ in range(3):
        buffers.received(5, event("response.something"))
    buffers.received(5, event("response.completed", response=None))
    while buffers.take(lane) is not None:
        pass
    with pytest.raises(ResponsesWebSocketBufferError, match="exceed max_response_bytes of 10"):
        lane.result()
    lane.begin()
    assert lane.result() is None


async def test_a_response_that_was_lost_is_told_of_once() -> None:
    buffers = LaneBuffers(limits(), isolate_overflow=False)
    lane, idle = buffers.add(None), buffers.add("idle")
    lane.begin()
    buffers.replaced(LookupError("lost"))
    assert buffers.take(idle) is None
    with pytest.raises(LookupError, match="lost"):
        buffers.take(lane)
    assert buffers.take(lane) is None
    lane.begin()


async def test_a_response_without_a_beginning_is_the_one_that_ended() -> None:
    buffers = LaneBuffers(limits(), isolate_overflow=False)
    lane = buffers.add(None)
    buffers.received(5, event("response.output_text.delta", delta="x"))
    buffers.received(5, event("response.failed", response="the response"))
    while buffers.take(lane) is not None:
        pass
    assert lane.result() == "the response"
