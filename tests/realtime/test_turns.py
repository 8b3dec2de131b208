"""Responses over a websocket: turns side by side and one after the other, what they add up to, and how they fail."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import anyio
import msgspec
import pytest

from openai_core import WebSocketConnectionClosedError, WebSocketQueueFullError
from openai_core.errors import APIError
from openai_core.realtime import PreviousResponseNotFoundError, ReconnectedEvent
from openai_core.realtime.protocol import turn_queue
from tests.realtime.peer import TEXT, Peer, PeerServer, frame

pytestmark = pytest.mark.anyio

Play = Callable[..., PeerServer]
ClientOf = Callable[..., Any]


def response(number: int, status: str, text: str | None = None) -> dict[str, Any]:
    """A response as the API sends it."""
    content: Any = {"type": "output_text", "text": text, "annotations": []}
    item = {"type": "message", "id": f"msg_{number}", "status": "completed", "role": "assistant", "content": [content]}
    return {
        "id": f"resp_{number}",
        "object": "response",
        "created_at": 0,
        "model": "m",
        "status": status,
        "output": [] if text is None else [item],
        "parallel_tool_calls": True,
        "tool_choice": "auto",
        "tools": [],
    }


def begin(peer: Peer, number: int, lane: str | None) -> None:
    """Begin a response, and say its first word."""
    more = {} if lane is None else {"stream_id": lane}
    peer.event("response.created", response=response(number, "in_progress"), sequence_number=0, **more)
    item = {"type": "message", "id": f"msg_{number}", "status": "in_progress", "role": "assistant", "content": []}
    peer.event("response.output_item.added", item=item, output_index=0, sequence_number=1, **more)


def say(peer: Peer, number: int, lane: str | None, word: str) -> None:
    """One delta."""
    more = {} if lane is None else {"stream_id": lane}
    peer.event(
        "response.output_text.delta",
        item_id=f"msg_{number}",
        output_index=0,
        content_index=0,
        delta=word,
        logprobs=[],
        sequence_number=2,
        **more,
    )


def end(peer: Peer, number: int, lane: str | None, text: str, status: str = "completed") -> None:
    """End a response."""
    more = {} if lane is None else {"stream_id": lane}
    peer.event(f"response.{status}", response=response(number, status, text), sequence_number=3, **more)


def refuse(peer: Peer, code: str, lane: str | None = None, status: int = 400) -> None:
    """End a turn with an error."""
    more = {} if lane is None else {"stream_id": lane}
    peer.event("error", status=status, error={"type": "invalid_request_error", "code": code, "message": "no"}, **more)


def answers(peer: Peer) -> None:
    """Answer each turn at once, with what it was asked."""
    peer.accept()
    number = 0
    while True:
        asked = peer.recv()
        number += 1
        lane = asked.get("stream_id")
        begin(peer, number, lane)
        say(peer, number, lane, asked["input"])
        end(peer, number, lane, asked["input"])


async def test_a_turn_is_an_iterator_and_a_context(play: Play, connect_to: ClientOf) -> None:
    """Its events have snapshots, its final response is whole; the next one can go on from it."""
    server = play(answers)
    async with connect_to(server).responses.connect() as connection:
        async with connection.response(model="m", input="one", store=False) as turn:
            events = [event async for event in turn]
            assert [event.type for event in events] == [
                "response.created",
                "response.output_item.added",
                "response.output_text.delta",
                "response.completed",
            ]
            assert events[2].snapshot == "one"
            final = await turn.get_final_response()
        assert (final.id, final.output_text) == ("resp_1", "one")
        assert turn.response_id == "resp_1"
        assert connection.response.cached_id() == "resp_1"
        found = []
        async for event in connection.response(model="m", input="two", previous_response_id="resp_1"):
            found.append(event.type)
        assert found[-1] == "response.completed"
        assert (await connection.response(model="m", input="three").get_final_response()).output_text == "three"
    received = server.peers[0].received
    assert [event["type"] for event in received] == ["response.create"] * 3
    assert received[0] == {"type": "response.create", "model": "m", "input": "one", "store": False}
    assert received[1]["previous_response_id"] == "resp_1"


async def test_texts_are_parsed(play: Play, connect_to: ClientOf) -> None:
    """`text_format` sends the schema and parses the text, as for `responses.stream`."""

    class Answer(msgspec.Struct):
        number: int

    server = play(answers)
    async with connect_to(server).responses.connect() as connection:
        turn = connection.response(model="m", input='{"number": 42}', text_format=Answer)
        assert (await turn.get_final_response()).output_parsed == Answer(42)
        with pytest.raises(TypeError, match="text_format"):
            connection.response(model="m", input="x", text_format=Answer, text={"format": {"type": "text"}})
        with pytest.raises(TypeError, match="inputs"):
            connection.response(model="m", inputs="x")
        with pytest.raises(ValueError, match="stream_id"):
            connection.response(model="m", input="x", stream_id="")
    assert server.peers[0].received[0]["text"]["format"]["type"] == "json_schema"
    assert len(server.peers[0].received) == 1


async def test_the_beta_has_turns_too(play: Play, connect_to: ClientOf) -> None:
    """With the same accumulation."""
    async with connect_to(play(answers)).beta.responses.connect() as connection:
        assert (await connection.response(model="m", input="x").get_final_response()).output_text == "x"


async def test_lanes_run_side_by_side(play: Play, connect_to: ClientOf) -> None:
    """Each turn gets its own events, whichever task receives them; a lane's turns follow each other."""

    def script(peer: Peer) -> None:
        peer.accept()
        asked = [peer.recv() for _ in range(3)]
        lanes = [event.get("stream_id") for event in asked]
        for number, lane in enumerate(lanes):
            begin(peer, number, lane)
        for word in ("x", "y"):
            for number, lane in enumerate(lanes):
                say(peer, number, lane, f"{word}{number}")
        for number, lane in reversed([*enumerate(lanes)]):
            end(peer, number, lane, f"x{number}y{number}")
            assert peer.recv()["stream_id"] == lane  # the second of the lane, which waited for this
        for number, lane in enumerate(lanes):
            begin(peer, 10 + number, lane)
            end(peer, 10 + number, lane, "second")
        peer.drain()

    server = play(script)
    names = ["a", "b", "c"]
    found: dict[tuple[str, int], str] = {}
    async with connect_to(server).responses.connect() as connection:

        async def ask(lane: str, place: int, turn: Any) -> None:
            found[lane, place] = (await turn.get_final_response()).output_text

        turns = [
            (lane, place, connection.response(model="m", input="?", stream_id=lane))
            for place in (1, 2)
            for lane in names
        ]
        for _, _, turn in turns:
            await turn.__aenter__()
        async with anyio.create_task_group() as group:
            for lane, place, turn in turns:
                group.start_soon(ask, lane, place, turn)
    assert len(found) == 6
    asked = [event["stream_id"] for event in server.peers[0].received[:3]]
    for number, lane in enumerate(asked):
        assert found[lane, 1] == f"x{number}y{number}"
        assert found[lane, 2] == "second"


async def test_a_turn_that_is_left_keeps_its_lane_busy(play: Play, connect_to: ClientOf) -> None:
    """Its events are thrown away; the next one of the lane is sent after its end. One that waited is not sent."""

    def script(peer: Peer) -> None:
        peer.accept()
        peer.recv()
        begin(peer, 1, None)
        for _ in range(100):
            say(peer, 1, None, "x")
        end(peer, 1, None, "x" * 100)
        assert peer.recv()["input"] == "third"
        begin(peer, 2, None)
        end(peer, 2, None, "yes")
        peer.drain()

    server = play(script)
    async with connect_to(server).responses.connect() as connection:
        async with connection.response(model="m", input="first") as turn:
            async for event in turn:
                if event.type == "response.output_text.delta":
                    break
            second = connection.response(model="m", input="second")
            await second.__aenter__()
            await second.close()
        assert (await connection.response(model="m", input="third").get_final_response()).output_text == "yes"
        assert [event async for event in turn] == []
        assert [event async for event in second] == []


async def test_an_old_connection_is_replaced(play: Play, connect_to: ClientOf) -> None:
    """Before any output the turn is sent once more, over another connection; the second time, it is an error."""

    def old(peer: Peer) -> None:
        peer.accept()
        peer.recv()
        refuse(peer, "websocket_connection_limit_reached")
        peer.drain()

    server = play(old, answers)
    async with connect_to(server).responses.connect() as connection:
        assert (await connection.response(model="m", input="x").get_final_response()).output_text == "x"
        event = await connection.recv()
        assert isinstance(event, ReconnectedEvent)
        assert (event.close_code, event.lost_responses, event.unconfirmed) == (1000, [], [])
    assert server.peers[0].closed_with == (1000, "")

    server = play(old)
    async with connect_to(server).responses.connect() as connection:
        with pytest.raises(APIError, match="websocket_connection_limit_reached"):
            await connection.response(model="m", input="x").get_final_response()
    assert len(server.peers) == 2


async def test_output_is_not_asked_for_twice(play: Play, connect_to: ClientOf) -> None:
    """Once something came of a turn, the same error is the turn's."""

    def script(peer: Peer) -> None:
        peer.accept()
        peer.recv()
        begin(peer, 1, None)
        say(peer, 1, None, "half")
        refuse(peer, "websocket_connection_limit_reached")
        peer.drain()

    server = play(script)
    async with connect_to(server).responses.connect() as connection:
        turn = connection.response(model="m", input="x")
        with pytest.raises(APIError, match="limit_reached") as caught:
            await turn.get_final_response()
        snapshot: Any = caught.value.snapshot
        assert snapshot.output_text == "half"
    assert len(server.peers) == 1


async def test_others_end_before_the_connection_is_replaced(play: Play, connect_to: ClientOf) -> None:
    """A turn that is under way is not lost by one that needs another connection."""

    def old(peer: Peer) -> None:
        peer.accept()
        first, second = peer.recv(), peer.recv()
        begin(peer, 1, first["stream_id"])
        refuse(peer, "websocket_connection_limit_reached", second["stream_id"])
        say(peer, 1, first["stream_id"], "whole")
        end(peer, 1, first["stream_id"], "whole")
        peer.drain()

    server = play(old, answers)
    async with connect_to(server).responses.connect() as connection:
        async with (
            connection.response(model="m", input="a", stream_id="a") as first,
            connection.response(model="m", input="b", stream_id="b") as second,
        ):
            assert (await second.get_final_response()).output_text == "b"
            assert (await first.get_final_response()).output_text == "whole"
    assert len(server.peers) == 2


async def test_a_replacement_that_fails_is_the_error_of_the_turn(play: Play, connect_to: ClientOf) -> None:
    """And of that turn alone: what the server said is the cause."""

    def old(peer: Peer) -> None:
        peer.accept()
        peer.recv()
        refuse(peer, "websocket_connection_limit_reached")
        peer.drain()

    server = play(old, lambda peer: peer.refuse(401, b'{"error": {"message": "gone"}}'))
    async with connect_to(server).responses.connect() as connection:
        with pytest.raises(APIError, match="gone"):
            await connection.response(model="m", input="x").get_final_response()


async def test_a_previous_response_that_is_not_found_is_an_error(play: Play, connect_to: ClientOf) -> None:
    """The error says what the connection has, and what to do; a failed turn leaves nothing to go on from."""

    def script(peer: Peer) -> None:
        peer.accept()
        peer.recv()
        begin(peer, 1, None)
        end(peer, 1, None, "one")
        for _ in range(2):
            peer.recv()
            refuse(peer, "previous_response_not_found")
        peer.drain()

    async with connect_to(play(script)).responses.connect() as connection:
        await connection.response(model="m", input="x", store=False).get_final_response()
        with pytest.raises(PreviousResponseNotFoundError, match="send the whole input again") as caught:
            await connection.response(model="m", input="x", previous_response_id="resp_0").until_done()
        error = caught.value
        assert (error.previous_response_id, error.cached_response_id) == ("resp_0", "resp_1")
        assert error.code == "previous_response_not_found"
        assert connection.response.cached_id() is None
        with pytest.raises(PreviousResponseNotFoundError, match="it has none of this stream"):
            await connection.response(model="m", input="x", previous_response_id="resp_1").until_done()


async def test_a_failed_response_ends_its_turn(play: Play, connect_to: ClientOf) -> None:
    """Its events come to their end; asking for the final response says what failed."""

    def script(peer: Peer) -> None:
        peer.accept()
        peer.recv()
        begin(peer, 1, None)
        end(peer, 1, None, "", "failed")
        peer.recv()
        begin(peer, 2, None)
        end(peer, 2, None, "half", "incomplete")
        peer.drain()

    async with connect_to(play(script)).responses.connect() as connection:
        turn = connection.response(model="m", input="x")
        assert [event.type async for event in turn][-1] == "response.failed"
        with pytest.raises(RuntimeError, match="resp_1 is failed"):
            await turn.get_final_response()
        assert connection.response.cached_id() is None
        await connection.response(model="m", input="x").until_done()
        assert connection.response.cached_id() == "resp_2"


async def test_a_lost_connection_ends_its_turns(play: Play, connect_to: ClientOf) -> None:
    """With the connection, if it is not made again; else each with an error, and the next ones go on."""

    def lost(peer: Peer) -> None:
        peer.accept()
        peer.recv()
        begin(peer, 1, None)

    async with connect_to(play(lost)).responses.connect() as connection:
        with pytest.raises(WebSocketConnectionClosedError, match="resp_1 was under way"):
            await connection.response(model="m", input="x").until_done()
        with pytest.raises(WebSocketConnectionClosedError):
            await connection.response(model="m", input="x").until_done()

    server = play(lost, answers)
    async with connect_to(server).responses.connect(initial_delay=0.001, reconnect=True) as connection:
        first = connection.response(model="m", input="x")
        second = connection.response(model="m", input="after")
        async with first, second:
            with pytest.raises(WebSocketConnectionClosedError, match="there is another connection"):
                await first.until_done()
            assert (await second.get_final_response()).output_text == "after"
    assert [event["input"] for event in server.peers[1].received] == ["after"]


async def test_closing_ends_a_turn(play: Play, connect_to: ClientOf) -> None:
    """Whoever waits for its events gets the end of the connection."""

    def script(peer: Peer) -> None:
        peer.accept()
        peer.recv()
        begin(peer, 1, None)
        peer.drain()

    connection = await connect_to(play(script)).responses.connect().enter()
    turn = connection.response(model="m", input="x")
    async for event in turn:
        if event.type == "response.output_item.added":
            break
    await connection.close()
    with pytest.raises(WebSocketConnectionClosedError):
        await turn.until_done()


async def test_events_of_no_turn_are_received_as_ever(play: Play, connect_to: ClientOf) -> None:
    """A response that was asked for by `response.create`, before the first turn, and an unknown event."""

    def script(peer: Peer) -> None:
        peer.accept()
        peer.recv()
        peer.recv()
        begin(peer, 1, "turn")
        peer.event("news", stream_id="none")
        begin(peer, 2, "other")
        end(peer, 1, "turn", "x")
        peer.drain()

    async with connect_to(play(script)).responses.connect() as connection:
        await connection.response.create(model="m", input="raw", stream_id="other")
        await connection.response(model="m", input="x", stream_id="turn").until_done()
        assert [(await connection.recv()).type for _ in range(3)] == [
            "news",
            "response.created",
            "response.output_item.added",
        ]


async def test_a_turn_that_nobody_reads_is_given_up(play: Play, connect_to: ClientOf) -> None:
    """The others go on; what it holds is bounded."""
    delta = json.dumps(
        {
            "type": "response.output_text.delta",
            "item_id": "msg_1",
            "output_index": 0,
            "content_index": 0,
            "delta": "x",
            "logprobs": [],
            "sequence_number": 2,
            "stream_id": "idle",
        }
    ).encode()

    def script(peer: Peer) -> None:
        peer.accept()
        peer.recv()
        peer.recv()
        begin(peer, 1, "idle")
        peer.write(frame(TEXT, delta) * (turn_queue.MAX_EVENTS + 10))
        begin(peer, 2, "busy")
        end(peer, 2, "busy", "yes")
        end(peer, 1, "idle", "no")
        peer.drain()

    async with connect_to(play(script)).responses.connect() as connection:
        async with connection.response(model="m", input="x", stream_id="idle") as idle:
            busy = connection.response(model="m", input="x", stream_id="busy")
            assert (await busy.get_final_response()).output_text == "yes"
            with pytest.raises(WebSocketQueueFullError, match="waited"):
                await idle.until_done()


async def test_turns_that_wait_are_bounded(play: Play, connect_to: ClientOf) -> None:
    """A thousand; the next one is refused, and nothing is sent of it."""

    def script(peer: Peer) -> None:
        peer.accept()
        peer.recv()
        peer.drain()

    async with connect_to(play(script)).responses.connect() as connection:
        for _ in range(turn_queue.MAX_WAITING + 1):
            await connection.response(model="m", input="x").__aenter__()
        with pytest.raises(WebSocketQueueFullError, match="too many turns"):
            await connection.response(model="m", input="x").__aenter__()
