"""Events in and out over a websocket, in all worlds: order, bounds, cancellation, and how it ends."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable
from typing import Any

import anyio
import anyio.lowlevel
import anyio.to_thread
import pytest

from openai_core import APIResponseValidationError, WebSocketConnectionClosedError, WebSocketQueueFullError
from openai_core.errors import APIError
from openai_core.model import Model
from openai_core.realtime import UnknownEvent
from tests.realtime.peer import BINARY, PING, TEXT, Peer, PeerServer, frame
from tests.worlds import World

pytestmark = pytest.mark.anyio

Play = Callable[..., PeerServer]
ClientOf = Callable[..., Any]


def one_turn(peer: Peer) -> None:
    """Greet, wait for `response.create`, answer with a text, and wait for the end."""
    peer.accept()
    peer.event("session.created", session={"type": "realtime"})
    while peer.recv()["type"] != "response.create":
        pass
    peer.event("response.created", response={"id": "resp_1", "status": "in_progress"})
    for word in ("Hello", " there"):
        peer.event(
            "response.output_text.delta",
            response_id="resp_1",
            item_id="item_1",
            output_index=0,
            content_index=0,
            delta=word,
        )
    peer.event("response.done", response={"id": "resp_1", "status": "completed"})
    peer.drain()


async def test_a_turn_in_text(play: Play, connect_to: ClientOf) -> None:
    """What is sent arrives in order; what comes back are the events of the API."""
    server = play(one_turn)
    said = ""
    async with connect_to(server).realtime.connect(model="gpt-realtime") as connection:
        await connection.session.update(session={"type": "realtime", "instructions": "be brief"})
        await connection.conversation.item.create(
            item={"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Hi"}]}
        )
        await connection.response.create()
        async for event in connection:
            assert Model in type(event).__mro__
            if event.type == "response.output_text.delta":
                said += event.delta
            elif event.type == "response.done":
                break
    assert said == "Hello there"
    (peer,) = server.peers
    assert [event["type"] for event in peer.received] == [
        "session.update",
        "conversation.item.create",
        "response.create",
    ]
    assert peer.received[0]["session"] == {"type": "realtime", "instructions": "be brief"}
    assert "GET /v1/realtime?model=gpt-realtime HTTP/1.1" in peer.head
    assert "authorization: Bearer sk-test" in peer.head
    assert peer.closed_with == (1000, "")


async def test_a_loop_can_be_left_and_begun_again(play: Play, connect_to: ClientOf) -> None:
    """Leaving a loop leaves the connection open; the next loop goes on where it stopped, and `recv` between them."""

    def script(peer: Peer) -> None:
        peer.accept()
        for number in range(5):
            peer.event("count", number=number)
        peer.close()

    found = []
    async with connect_to(play(script)).realtime.connect(model="m") as connection:
        async for event in connection:
            found.append(event.number)
            break
        found.append((await connection.recv()).number)
        async for event in connection:
            found.append(event.number)
    assert found == [0, 1, 2, 3, 4]


async def test_unknown_types_are_unknown_events(play: Play, connect_to: ClientOf) -> None:
    """An event of no known type keeps its data, and passes for no other."""

    def script(peer: Peer) -> None:
        peer.accept()
        peer.event("response.cancelled", detail={"reason": "x"}, more=[1, 2])
        peer.write(frame(TEXT, b'{"no": "type"}'))
        peer.drain()

    async with connect_to(play(script)).realtime.connect(model="m") as connection:
        event = await connection.recv()
        assert isinstance(event, UnknownEvent)
        assert (event.type, event.model_extra["more"]) == ("response.cancelled", [1, 2])
        assert isinstance(await connection.recv(), UnknownEvent)


@pytest.mark.parametrize(
    ("opcode", "payload", "said"),
    [
        (TEXT, b"nonsense", "not an event in JSON"),
        (TEXT, b"\xff\xfe", "not an event in JSON"),
        (TEXT, b"[1, 2]", "not an event"),
        (BINARY, b"\x00\x01", "not an event in JSON: it is a binary message, and "),
    ],
)
async def test_a_bad_message_is_an_error_of_that_message_alone(
    play: Play, connect_to: ClientOf, opcode: int, payload: bytes, said: str
) -> None:
    """The events before it and behind it come as ever."""

    def script(peer: Peer) -> None:
        peer.accept()
        peer.event("count", number=1)
        peer.write(frame(opcode, payload))
        peer.event("count", number=2)
        peer.drain()

    async with connect_to(play(script)).realtime.connect(model="m") as connection:
        assert (await connection.recv()).number == 1
        with pytest.raises(APIResponseValidationError, match=said) as caught:
            await connection.recv()
        assert type(caught.value.__context__).__module__.partition(".")[0] not in ("json", "websockets")
        assert (await connection.recv()).number == 2


async def test_events_in_binary_messages_are_events(play: Play, connect_to: ClientOf) -> None:
    """As some servers send them."""

    def script(peer: Peer) -> None:
        peer.accept()
        peer.write(frame(BINARY, b'{"type": "session.created", "session": {"id": "s"}}'))
        peer.write(frame(BINARY, b'{"type": "co', fin=False) + frame(0, b'unt", "number": 2}'))
        peer.drain()

    async with connect_to(play(script)).realtime.connect(model="m") as connection:
        assert (await connection.recv()).session.id == "s"
        assert (await connection.recv()).number == 2


async def test_bytes_can_be_received_and_parsed(play: Play, connect_to: ClientOf) -> None:
    """`recv_bytes` gives a message as it came, `parse_event` its event."""

    def script(peer: Peer) -> None:
        peer.accept()
        peer.event("session.created", session={})
        peer.write(frame(TEXT, b'{"type": "a"', fin=False) + frame(PING, b"in between") + frame(0, b', "b": 1}'))
        peer.write(frame(BINARY, b"\x00\x01"))
        peer.drain()

    async with connect_to(play(script)).realtime.connect(model="m") as connection:
        assert connection.parse_event(await connection.recv_bytes()).type == "session.created"
        assert await connection.recv_bytes() == b'{"type": "a", "b": 1}'
        assert await connection.recv_bytes() == b"\x00\x01"
        with pytest.raises(APIResponseValidationError):
            connection.parse_event("{")


async def test_send_takes_models_and_refuses_what_is_no_event(play: Play, connect_to: ClientOf) -> None:
    """What cannot be sent is refused before anything is sent; strings are text, bytes a binary message."""
    from openai_core.types.realtime import InputAudioBufferClearEvent

    def script(peer: Peer) -> None:
        peer.accept()
        for _ in range(4):
            peer.recv()
        peer.close()

    server = play(script)
    async with connect_to(server).realtime.connect(model="m") as connection:
        wrongs: list[Any] = [{"session": {}}, 5, "response.create", {"type": ""}, {"type": "x", "value": object()}]
        for wrong in wrongs:
            with pytest.raises(TypeError):
                await connection.send(wrong)
        with pytest.raises(ValueError, match="512"):
            await connection.send({"type": "x", "event_id": "e" * 513})
        with pytest.raises(TypeError):
            await connection.send_raw(5)
        await connection.send(InputAudioBufferClearEvent(event_id="e1"))
        await connection.send({"type": "custom", "é": "ü"})
        await connection.send_raw('{"type": "as it is"}')
        await connection.send_raw(b"\x01\x02")
        async for _ in connection:
            pass
    assert server.peers[0].received == [
        {"type": "input_audio_buffer.clear", "event_id": "e1"},
        {"type": "custom", "é": "ü"},
        {"type": "as it is"},
        b"\x01\x02",
    ]


# Cancellation


async def test_a_cancelled_recv_loses_nothing(play: Play, connect_to: ClientOf, world: World) -> None:
    """However often a wait is given up, every event is received once, in order."""
    if world.is_sync:
        pytest.skip("a thread that blocks is not cancelled but interrupted: see test_leaving.py")
    count = 200
    sent = threading.Event()

    def script(peer: Peer) -> None:
        peer.accept()
        sent.wait(10)
        for number in range(count):
            peer.event("count", number=number)
            if number % 7 == 0:
                time.sleep(0.001)
        peer.drain()

    found: list[int] = []
    async with connect_to(play(script)).realtime.connect(model="m") as connection:
        with anyio.move_on_after(0.01):
            await connection.recv()
        sent.set()
        delay = 0.0
        while len(found) < count:
            with anyio.move_on_after(delay):
                found.append((await connection.recv()).number)
            delay = (delay + 0.0007) % 0.01 + 0.0001
    assert found == list(range(count))


async def test_a_cancelled_send_is_sent_whole_or_not_at_all(world: World, play: Play, connect_to: ClientOf) -> None:
    """A server that reads slowly makes senders wait; what was given up never arrives, and nothing arrives in part.

    A thread that sends may be done in the moment it is told to give up, so that the facade's callers cannot know.
    """
    go_on = threading.Event()

    def script(peer: Peer) -> None:
        peer.accept()
        go_on.wait(10)
        while peer.recv()["type"] != "end":
            pass
        peer.close()

    server = play(script)
    confirmed: list[int] = []
    options = {"compression": None}
    async with connect_to(server).realtime.connect(model="m", websocket_connection_options=options) as connection:
        given_up = 0
        number = 0
        while given_up < 3:
            number += 1
            with anyio.move_on_after(0.15) as scope:
                await connection.send({"type": "big", "number": number, "filler": "x" * 500_000})
                confirmed.append(number)
            given_up += scope.cancelled_caught
        go_on.set()
        await connection.send({"type": "end"})
        async for _ in connection:
            pass
    arrived = [event["number"] for event in server.peers[0].received[:-1]]
    assert arrived == confirmed or (world.is_sync and [n for n in arrived if n in confirmed] == confirmed)
    assert arrived == sorted(set(arrived))


async def test_two_receivers_at_once_are_an_error(play: Play, connect_to: ClientOf) -> None:
    """The second is told; the first receives on."""
    go_on = threading.Event()

    def script(peer: Peer) -> None:
        peer.accept()
        go_on.wait(10)
        peer.event("count", number=1)
        peer.drain()

    found: list[Any] = []
    errors: list[RuntimeError] = []
    async with connect_to(play(script)).realtime.connect(model="m") as connection:

        async def receive() -> None:
            try:
                found.append(await connection.recv())
            except RuntimeError as exc:
                errors.append(exc)
                go_on.set()

        async with anyio.create_task_group() as group:
            group.start_soon(receive)
            group.start_soon(receive)
    assert [event.number for event in found] == [1]
    (error,) = errors
    assert "two tasks receive" in str(error)


# Bounds


async def test_pings_are_answered_while_the_program_takes_nothing(play: Play, connect_to: ClientOf) -> None:
    """The queue is full, and the server still learns that somebody is there."""
    answered = threading.Event()

    def script(peer: Peer) -> None:
        peer.accept()
        for number in range(20):
            peer.event("count", number=number)
        peer.write(frame(PING, b"there?"))
        peer.wait_for_pong(b"there?")
        answered.set()
        peer.close()

    options = {"max_queue": 4}
    async with connect_to(play(script)).realtime.connect(model="m", websocket_connection_options=options) as connection:
        assert await anyio.to_thread.run_sync(answered.wait, 5)
        assert [event.number async for event in connection] == list(range(20))


async def test_a_slow_program_slows_the_server_down(play: Play, connect_to: ClientOf) -> None:
    """What waits is bounded: the server cannot send on while nothing is taken, and loses nothing once it is."""
    filler = "x" * 10_000
    data = b"".join(
        frame(TEXT, json.dumps({"type": "count", "number": n, "filler": filler}).encode()) for n in range(2000)
    )
    view = memoryview(data)
    sent = [0]
    stuck = threading.Event()

    def script(peer: Peer) -> None:
        peer.accept()
        peer.sock.settimeout(0.1)
        while sent[0] < len(view):
            try:
                sent[0] += peer.sock.send(view[sent[0] : sent[0] + 65536])
            except TimeoutError:
                if not stuck.is_set():
                    # The first of them may have been sent before, the second was waited for in vain.
                    peer.sock.settimeout(20)
                    assert [peer.next()[0] for _ in range(3)] == [PING] * 3
                    stuck.set()
        peer.close()

    options = {"max_queue": 8, "ping_interval": 0.05, "ping_timeout": 0.1}
    async with connect_to(play(script)).realtime.connect(model="m", websocket_connection_options=options) as connection:
        assert await anyio.to_thread.run_sync(stuck.wait, 10)
        assert sent[0] < 15_000_000
        # Its own keep-alive has not taken the program's slowness for the server's silence.
        assert [event.number async for event in connection] == list(range(2000))


async def test_a_message_that_is_too_long_ends_the_connection(play: Play, connect_to: ClientOf) -> None:
    """The error says the limit, and how to raise it; the server is told 1009."""

    def script(peer: Peer) -> None:
        peer.accept()
        peer.event("count", number=1)
        peer.event("count", filler="x" * 2000)
        peer.drain()

    server = play(script)
    options = {"max_size": 1000}
    async with connect_to(server).realtime.connect(model="m", websocket_connection_options=options) as connection:
        await connection.recv()
        with pytest.raises(
            WebSocketConnectionClosedError, match="more than 1000 bytes; max_size can allow more"
        ) as caught:
            await connection.recv()
        assert caught.value.close_code == 1009
    server.stop()
    assert server.peers[0].closed_with is not None
    assert server.peers[0].closed_with[0] == 1009


async def test_silence_after_a_ping_ends_the_connection(play: Play, connect_to: ClientOf) -> None:
    """A server that is gone without a word is found out by the keep-alive."""
    done = threading.Event()

    def script(peer: Peer) -> None:
        peer.accept()
        done.wait(10)

    options = {"ping_interval": 0.05, "ping_timeout": 0.05}
    async with connect_to(play(script)).realtime.connect(model="m", websocket_connection_options=options) as connection:
        with pytest.raises(WebSocketConnectionClosedError, match="ping_timeout") as caught, anyio.fail_after(5):
            await connection.recv()
        done.set()
        assert caught.value.close_code == 1006


# The end


@pytest.mark.parametrize("code", [1001, 1008, 1011, 3000, 4000])
async def test_close_codes_are_errors_that_name_them(play: Play, connect_to: ClientOf, code: int) -> None:
    """Code and reason are in the message, and attributes; the events before were delivered."""

    def script(peer: Peer) -> None:
        peer.accept()
        peer.event("count", number=1)
        peer.close(code, "because of this")

    async with connect_to(play(script)).realtime.connect(model="m") as connection:
        assert (await connection.recv()).number == 1
        for _ in range(2):  # and again, for whoever asks again
            with pytest.raises(WebSocketConnectionClosedError) as caught:
                async for _ in connection:
                    pass
            error = caught.value
            assert (error.close_code, error.close_reason) == (code, "because of this")
            assert f"closed by the server: close code {code}, 'because of this'" in str(error)
        with pytest.raises(WebSocketConnectionClosedError):
            await connection.send({"type": "x"})


async def test_a_clean_close_ends_the_iteration(play: Play, connect_to: ClientOf) -> None:
    """With nothing under way it is the end; `recv`, which has nothing to give, raises."""

    def script(peer: Peer) -> None:
        peer.accept()
        peer.close()

    async with connect_to(play(script)).realtime.connect(model="m") as connection:
        assert [event async for event in connection] == []
        assert [event async for event in connection] == []
        with pytest.raises(WebSocketConnectionClosedError) as caught:
            await connection.recv()
        assert caught.value.close_code == 1000


async def test_a_clean_close_in_a_response_is_an_error(play: Play, connect_to: ClientOf) -> None:
    """It names the response that was lost."""

    def script(peer: Peer) -> None:
        peer.accept()
        peer.event("response.created", response={"id": "resp_7", "status": "in_progress"})
        peer.close()

    async with connect_to(play(script)).realtime.connect(model="m") as connection:
        with pytest.raises(WebSocketConnectionClosedError, match="response resp_7 was under way, and lost") as caught:
            async for _ in connection:
                pass
        assert caught.value.response_ids == ("resp_7",)


async def test_a_close_before_a_response_begins_is_an_error_too(play: Play, connect_to: ClientOf) -> None:
    """What was asked for will not come."""

    def script(peer: Peer) -> None:
        peer.accept()
        peer.recv()
        peer.close()

    async with connect_to(play(script)).realtime.connect(model="m") as connection:
        await connection.response.create()
        with pytest.raises(WebSocketConnectionClosedError, match="a response was asked for that had not begun"):
            async for _ in connection:
                pass


@pytest.mark.parametrize("ends_with_reset", [False, True])
async def test_an_end_without_a_close_is_an_error(play: Play, connect_to: ClientOf, ends_with_reset: bool) -> None:
    """Code 1006 stands for it."""
    import socket
    import struct

    def script(peer: Peer) -> None:
        peer.accept()
        peer.event("count", number=1)
        peer.recv()
        if ends_with_reset:
            peer.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    async with connect_to(play(script)).realtime.connect(model="m") as connection:
        await connection.recv()
        await connection.send({"type": "x"})
        with pytest.raises(WebSocketConnectionClosedError) as caught:
            async for _ in connection:
                pass
        assert caught.value.close_code == 1006
        with pytest.raises(WebSocketConnectionClosedError):
            await connection.send({"type": "y"})


async def test_closing_in_a_flood_takes_no_longer_than_a_second(play: Play, connect_to: ClientOf) -> None:
    """A server that sends on and on does not keep the program."""

    def script(peer: Peer) -> None:
        peer.accept()
        peer.sock.settimeout(5)
        event = frame(TEXT, b'{"type": "flood", "filler": "' + b"x" * 1000 + b'"}') * 50
        while True:
            peer.write(event)

    async with connect_to(play(script)).realtime.connect(model="m") as connection:
        await connection.recv()
        started = time.monotonic()
    assert time.monotonic() - started < 1.5


@pytest.mark.slow
async def test_closing_without_an_answer_takes_a_second(play: Play, connect_to: ClientOf) -> None:
    """A server that never answers the close is left; `close_timeout` says when."""
    done = threading.Event()

    def script(peer: Peer) -> None:
        peer.accept()
        done.wait(10)

    server = play(script)
    client = connect_to(server)
    for options, least, most in (({}, 0.9, 1.5), ({"close_timeout": 0.1}, 0.09, 0.6)):
        async with client.realtime.connect(model="m", websocket_connection_options=options):
            started = time.monotonic()
        assert least < time.monotonic() - started < most
    done.set()


async def test_close_says_what_it_is_told_and_flushes(play: Play, connect_to: ClientOf) -> None:
    """Events sent before are sent; code and reason are the program's; what may not be sent is refused."""

    def script(peer: Peer) -> None:
        peer.accept()
        peer.drain()

    server = play(script)
    connection = await connect_to(server).realtime.connect(model="m").enter()
    for wrong in ({"code": 1005}, {"code": 2000}, {"reason": "x" * 124}):
        with pytest.raises(ValueError, match="close"):
            await connection.close(**wrong)
    for number in range(50):
        await connection.send({"type": "n", "number": number})
    await connection.close(code=4001, reason="enough")
    await connection.close()
    assert [event async for event in connection] == []
    with pytest.raises(WebSocketConnectionClosedError):
        await connection.send({"type": "x"})
    server.stop()
    (peer,) = server.peers
    assert [event["number"] for event in peer.received] == list(range(50))
    assert peer.closed_with == (4001, "enough")


async def test_an_exception_in_the_body_closes_the_connection(play: Play, connect_to: ClientOf) -> None:
    """The server sees it end."""

    def script(peer: Peer) -> None:
        peer.accept()
        peer.drain()

    server = play(script)
    with pytest.raises(LookupError):
        async with connect_to(server).realtime.connect(model="m"):
            raise LookupError
    assert await anyio.to_thread.run_sync(lambda: server.ended.acquire(timeout=5))
    assert server.peers[0].closed_with == (1000, "")


async def test_closing_ends_a_wait_of_another_task(play: Play, connect_to: ClientOf) -> None:
    """Who receives when the connection is closed gets the end."""

    def script(peer: Peer) -> None:
        peer.accept()
        peer.drain()

    ended = []
    connection = await connect_to(play(script)).realtime.connect(model="m").enter()

    async def receive() -> None:
        async for _ in connection:
            pass
        ended.append(True)

    async with anyio.create_task_group() as group:
        group.start_soon(receive)
        await anyio.wait_all_tasks_blocked()
        await connection.close()
    assert ended == [True]


# Handlers


async def test_handlers_are_called_by_type(play: Play, connect_to: ClientOf) -> None:
    """`event` is for all, `once` for one, `off` for none any more; also as decorators, before and after entering."""

    def script(peer: Peer) -> None:
        peer.accept()
        peer.event("a", number=1)
        peer.event("b", number=2)
        peer.event("a", number=3)
        peer.event("error", error={"message": "odd", "type": "t", "code": "c"})
        peer.close()

    called: list[Any] = []

    def never(event: Any) -> None:
        called.append(("never", event))

    manager = connect_to(play(script)).realtime.connect(model="m")
    manager.on("a", lambda event: called.append(("manager", event.number)))
    manager.on("b", never).off("b", never)

    async with manager as connection:
        once: Callable[[Any], Any] = connection.once("a")

        @once
        def first(event: Any) -> None:
            called.append(("once", event.number))

        connection.on("event", lambda event: called.append(("event", event.type)))
        connection.on("error", lambda event: called.append(("error", event.error.message)))
        await connection.dispatch_events()
        assert callable(first)
    assert called == [
        ("manager", 1),
        ("once", 1),
        ("event", "a"),
        ("event", "b"),
        ("manager", 3),
        ("event", "a"),
        ("error", "odd"),
        ("event", "error"),
    ]


async def test_an_error_event_without_a_handler_raises(play: Play, connect_to: ClientOf, world: World) -> None:
    """So that it is not overlooked."""

    def script(peer: Peer) -> None:
        peer.accept()
        peer.event("error", error={"message": "odd", "type": "t", "code": "c_1", "event_id": "mine"})
        peer.drain()

    async with connect_to(play(script)).realtime.connect(model="m") as connection:
        with pytest.raises(APIError, match="sent an error: odd") as caught:
            await connection.dispatch_events()
        assert caught.value.code == "c_1"
        if not world.is_sync:
            called: list[str] = []

            async def handler(event: Any) -> None:
                await anyio.lowlevel.checkpoint()
                called.append(event.type)

            connection.on("x", handler)


async def test_what_opened_a_connection_sends_over_it_as_well(play: Play, connect_to: ClientOf) -> None:
    """Without waiting, and up to `max_queue_size` bytes."""

    def script(peer: Peer) -> None:
        peer.accept()
        while True:
            peer.event("heard", what=peer.recv()["type"])

    manager = connect_to(play(script)).realtime.connect(model="m", max_queue_size=100)
    async with manager as connection:
        manager.send({"type": "first"})
        await connection.send({"type": "second"})
        assert [(await connection.recv()).what for _ in range(2)] == ["first", "second"]
        with pytest.raises(WebSocketQueueFullError, match="max_queue_size is 100"):
            manager.send({"type": "third", "filler": "x" * 100})


async def test_events_sent_before_entering_are_sent_first(play: Play, connect_to: ClientOf) -> None:
    """They wait, in order, up to `max_queue_size` bytes."""

    def script(peer: Peer) -> None:
        peer.accept()
        for _ in range(3):
            peer.recv()
        peer.close()

    server = play(script)
    manager = connect_to(server).realtime.connect(model="m", max_queue_size=100)
    manager.send({"type": "first"})
    manager.send({"type": "second"})
    with pytest.raises(WebSocketQueueFullError, match="max_queue_size is 100"):
        manager.send({"type": "third", "filler": "x" * 100})
    async with manager as connection:
        await connection.send({"type": "last"})
        async for _ in connection:
            pass
        with pytest.raises(WebSocketConnectionClosedError):
            manager.send({"type": "late"})
    assert [event["type"] for event in server.peers[0].received] == ["first", "second", "last"]
    with pytest.raises(RuntimeError, match="entered before"):
        await manager.enter()
