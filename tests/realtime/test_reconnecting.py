"""Connections that are lost and made again: what is said again, what is dropped, and when it is given up."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any

import anyio
import anyio.to_thread
import pytest

from openai_core import (
    APIConnectionError,
    AuthenticationError,
    ReconnectingEvent,
    ReconnectingOverrides,
    RetryPolicy,
    WebSocketConnectionClosedError,
    WebSocketQueueFullError,
)
from openai_core.realtime import ReconnectedEvent
from openai_core.realtime.encode import written
from tests.closing import error_of_closing
from tests.realtime.peer import CLOSE, TEXT, Peer, PeerServer, frame
from tests.realtime.receiving import next_of

pytestmark = pytest.mark.anyio

Play = Callable[..., PeerServer]
ClientOf = Callable[..., Any]

QUICK: dict[str, Any] = {"model": "m", "initial_delay": 0.001, "max_delay": 0.002, "reconnect": True}


def lost_with(code: int = 1006, *, after: int = 1) -> Callable[[Peer], None]:
    """A connection that greets, waits for some events, and ends; 1006 stands for an end without a close."""

    def script(peer: Peer) -> None:
        peer.accept()
        peer.event("session.created", session={})
        for _ in range(after):
            peer.recv()
        if code != 1006:
            peer.close(code)

    return script


def stays(peer: Peer) -> None:
    """One that greets, tells what it hears, and stays."""
    peer.accept()
    peer.event("session.created", session={})
    while True:
        event = peer.recv()
        peer.event("heard", what=event["type"])


@pytest.mark.parametrize("code", [1001, 1006, 1011, 1012, 1013])
async def test_a_lost_connection_is_made_again(play: Play, connect_to: ClientOf, code: int) -> None:
    """The program is asked before and told after; the settings, merged, are said first to the new session."""
    server = play(lost_with(code, after=2), stays)
    asked: list[ReconnectingEvent] = []

    def ask(event: ReconnectingEvent) -> ReconnectingOverrides:
        asked.append(event)
        return {"extra_query": {"again": "1"}, "extra_headers": {"x-again": "1"}}

    arguments = {**QUICK, "reconnect": None, "on_reconnecting": ask}
    async with connect_to(server).realtime.connect(**arguments) as connection:
        await connection.session.update({"type": "realtime", "audio": {"output": {"voice": "ash", "speed": 1.0}}})
        await connection.session.update({"type": "realtime", "audio": {"output": {"speed": 1.5}}, "tools": []})
        event = await next_of(connection, ReconnectedEvent)
        assert (event.attempts, event.close_code) == (1, code)
        await next_of(connection, "heard")
    assert [(each.attempt, each.max_attempts, each.close_code) for each in asked] == [(1, 5, code)]
    assert server.peers[1].received[0] == {
        "type": "session.update",
        "session": {"type": "realtime", "audio": {"output": {"voice": "ash", "speed": 1.5}}, "tools": []},
    }
    assert "again=1" in server.peers[1].head
    assert "x-again: 1" in server.peers[1].head


async def test_what_opened_the_connection_takes_events_for_the_next_one(play: Play, connect_to: ClientOf) -> None:
    """As the function that is asked has nothing else to send with."""
    server = play(lost_with(after=1), stays)
    manager: Any = None

    def ask(event: ReconnectingEvent) -> None:
        manager.send({"type": "said.meanwhile"})

    manager = connect_to(server).realtime.connect(**{**QUICK, "on_reconnecting": ask})
    async with manager as connection:
        await connection.send({"type": "said.before"})
        assert (await next_of(connection, "heard")).what == "said.meanwhile"


async def test_settings_that_were_sent_raw_are_said_again(play: Play, connect_to: ClientOf) -> None:
    """Merged with those that were sent by name; what is no event, or has no settings, is left alone."""
    server = play(lost_with(after=5), stays)
    async with connect_to(server).realtime.connect(**QUICK) as connection:
        await connection.session.update({"type": "realtime", "instructions": "a"})
        await connection.send_raw('{"type": "session.update", "session": {"instructions": "b", "tools": []}}')
        for text in ('{"type": "session.update", "session": [1]}', '["nonsense"]', '{"type": 7}'):
            await connection.send_raw(text)
        event = await next_of(connection, ReconnectedEvent)
        await next_of(connection, "heard")
    assert event.unconfirmed == ["session.update"] * 3
    (settings,) = server.peers[1].received
    assert settings["session"] == {"type": "realtime", "instructions": "b", "tools": []}
    assert written("no JSON").kind == ""


async def test_without_being_asked_for_it_is_not_made_again(play: Play, connect_to: ClientOf) -> None:
    """Another connection is another session, so that is the program's to decide."""
    server = play(lost_with(after=0))
    async with connect_to(server).realtime.connect(model="m") as connection:
        with pytest.raises(WebSocketConnectionClosedError, match="not connected again: on_reconnecting was not given"):
            await next_of(connection, "never")
    assert len(server.peers) == 1


async def test_the_event_tells_what_was_lost(play: Play, connect_to: ClientOf) -> None:
    """Responses under way, and events that nobody confirmed."""

    def script(peer: Peer) -> None:
        peer.accept()
        for _ in range(3):
            peer.recv()
        peer.event("session.updated", session={})
        peer.event("response.created", response={"id": "resp_1", "status": "in_progress"})

    async with connect_to(play(script, stays)).realtime.connect(**QUICK) as connection:
        await connection.session.update({"type": "realtime"})
        await connection.response.create()
        await connection.conversation.item.create({"type": "message", "role": "user", "content": []})
        event = await next_of(connection, ReconnectedEvent)
    assert event.lost_responses == ["resp_1"]
    assert event.unconfirmed == ["conversation.item.create"]
    assert (event.dropped, event.resent) == ([], 0)


async def test_what_waits_keeps_its_order_and_is_sent_once(play: Play, connect_to: ClientOf) -> None:
    """Events that are sent during the gap follow the settings; those about the old session are dropped."""
    gap = threading.Event()
    go_on = threading.Event()

    def ask(event: ReconnectingEvent) -> None:
        gap.set()

    def slow(peer: Peer) -> None:
        go_on.wait(10)
        stays(peer)

    server = play(lost_with(), slow)
    async with connect_to(server).realtime.connect(**QUICK, on_reconnecting=ask) as connection:
        found: list[Any] = []

        async def receive() -> None:
            found.append(await next_of(connection, ReconnectedEvent))

        await connection.session.update({"type": "realtime", "instructions": "a"})
        async with anyio.create_task_group() as group:
            group.start_soon(receive)
            assert await anyio.to_thread.run_sync(gap.wait, 10)
            for kind in ("x.1", "response.cancel", "x.2"):
                await connection.send({"type": kind})
            await connection.session.update({"type": "realtime", "instructions": "b"})
            await connection.input_audio_buffer.append(b"\0\0")
            await connection.send({"type": "conversation.item.truncate"})
            await connection.send({"type": "x.3"})
            with pytest.raises(WebSocketQueueFullError):
                await connection.send({"type": "big", "filler": "x" * 1024 * 1024})
            go_on.set()
        while (await next_of(connection, "heard")).what != "x.3":
            pass
    received = server.peers[1].received
    assert [event["type"] for event in received] == ["session.update", "x.1", "x.2", "x.3"]
    assert received[0]["session"] == {"type": "realtime", "instructions": "b"}
    (event,) = found
    assert event.dropped == ["response.cancel", "input_audio_buffer.append", "conversation.item.truncate"]
    assert event.resent == 3


@pytest.mark.parametrize("code", [1000, 1002, 1003, 1007, 1008, 1009, 4000])
async def test_what_would_come_again_is_final(play: Play, connect_to: ClientOf, code: int) -> None:
    """Codes that blame this side, and a normal end."""
    server = play(lost_with(code, after=0))
    async with connect_to(server).realtime.connect(**QUICK) as connection:
        with pytest.raises(WebSocketConnectionClosedError) as caught:
            await next_of(connection, "never")
        assert caught.value.close_code == code
    assert len(server.peers) == 1


@pytest.mark.parametrize("code", ["insufficient_quota", "invalid_api_key"])
async def test_an_exhausted_quota_is_no_loop(play: Play, connect_to: ClientOf, code: str) -> None:
    """The error event comes, then the close, and that is that."""

    def script(peer: Peer) -> None:
        peer.accept()
        peer.event("error", error={"code": code, "message": "no more", "type": "t"})
        peer.close(1011)

    server = play(script)
    async with connect_to(server).realtime.connect(**QUICK) as connection:
        assert (await connection.recv()).error.code == code
        with pytest.raises(WebSocketConnectionClosedError, match=f"does not cure {code}"):
            await connection.recv()
    assert len(server.peers) == 1


async def test_the_budget_comes_back_with_progress_alone(play: Play, connect_to: ClientOf) -> None:
    """A server that greets and ends uses it up; one that works does not."""
    greeting = play(lost_with(after=0))
    async with connect_to(greeting).realtime.connect(**QUICK, max_retries=3) as connection:
        with pytest.raises(WebSocketConnectionClosedError, match="3 attempts made no progress"):
            await next_of(connection, "never")
    assert len(greeting.peers) == 4

    def works(peer: Peer) -> None:
        peer.accept()
        peer.event("session.created", session={})
        peer.event("something", number=len(working.peers))

    working = play(*[works] * 8, stays)
    async with connect_to(working).realtime.connect(**QUICK, max_retries=1) as connection:
        while (await next_of(connection, "something")).number < 8:
            pass
        await next_of(connection, ReconnectedEvent)


async def test_attempts_that_are_refused_count(play: Play, connect_to: ClientOf) -> None:
    """A busy server is asked again; one that says no is not. The refusal is the cause of the error."""
    server = play(lost_with(after=0), lambda peer: peer.refuse(503, b"{}"), stays)
    async with connect_to(server).realtime.connect(**QUICK) as connection:
        assert (await next_of(connection, ReconnectedEvent)).attempts == 2
    server = play(lost_with(after=0), lambda peer: peer.refuse(401, b'{"error": {"message": "gone"}}'))
    async with connect_to(server).realtime.connect(**QUICK) as connection:
        with pytest.raises(WebSocketConnectionClosedError, match="refused with status 401") as caught:
            await next_of(connection, "never")
        assert isinstance(caught.value.__cause__, AuthenticationError)
    assert len(server.peers) == 2


async def test_the_program_can_give_up(play: Play, connect_to: ClientOf) -> None:
    """By `abort`; what waited is in the error."""
    server = play(lost_with())
    arguments = {**QUICK, "reconnect": None, "on_reconnecting": lambda event: {"abort": True}}
    async with connect_to(server).realtime.connect(**arguments) as connection:
        await next_of(connection, "session.created")
        await connection.send({"type": "x"})
        with pytest.raises(WebSocketConnectionClosedError, match="on_reconnecting said to give up"):
            await connection.recv()
    assert len(server.peers) == 1


async def test_closing_ends_an_attempt(play: Play, connect_to: ClientOf) -> None:
    """Whoever waits for another connection gets the end at once."""
    asked = threading.Event()
    server = play(lost_with(after=0), stays)
    arguments = {**QUICK, "initial_delay": 60, "max_delay": 60, "on_reconnecting": lambda event: asked.set()}
    connection = await connect_to(server).realtime.connect(**arguments).enter()

    async def receive() -> None:
        async for _ in connection:
            pass

    started = time.monotonic()
    async with anyio.create_task_group() as group:
        group.start_soon(receive)
        assert await anyio.to_thread.run_sync(asked.wait, 10)
        await connection.close()
    assert time.monotonic() - started < 10
    assert len(server.peers) == 1


@pytest.mark.parametrize("point", range(20))
async def test_a_cut_at_any_point_ends_in_an_event_or_an_error(play: Play, connect_to: ClientOf, point: int) -> None:
    """Wherever the connection is cut, the program hears of it within seconds."""
    data = b"".join(
        frame(TEXT, text)
        for text in (
            b'{"type": "session.created", "session": {}}',
            b'{"type": "response.created", "response": {"id": "resp_1"}}',
            b'{"type": "response.output_text.delta", "delta": "' + b"x" * 200 + b'"}',
            b'{"type": "response.done", "response": {"id": "resp_1"}}',
        )
    ) + frame(CLOSE, b"\x03\xf3restart")
    cut = len(data) * point // 19

    def script(peer: Peer) -> None:
        peer.accept()
        peer.write(data[:cut])

    server = play(script, stays)
    with anyio.fail_after(5):
        async with connect_to(server).realtime.connect(**QUICK) as connection:
            event = await next_of(connection, ReconnectedEvent)
    assert event.close_code == (1011 if point == 19 else 1006)


# Responses while one is under way


async def test_a_response_can_wait_for_its_turn_or_raise(play: Play, connect_to: ClientOf) -> None:
    """`response.create` during a response is queued, refused or sent, as the program says."""
    from openai_core.realtime import ActiveResponseError

    def script(peer: Peer) -> None:
        peer.accept()
        peer.recv()
        peer.event("response.created", response={"id": "resp_1"})
        peer.recv()
        peer.event("response.done", response={"id": "resp_0"})
        peer.event("something")
        peer.event("response.done", response={"id": "resp_1"})
        peer.recv()
        peer.close()

    server = play(script)
    async with connect_to(server).realtime.connect(model="m") as connection:
        await connection.response.create(event_id="first", if_active="raise")
        with pytest.raises(ActiveResponseError, match="a response that was asked for is under way"):
            await connection.response.create(if_active="raise")
        await next_of(connection, "response.created")
        with pytest.raises(ActiveResponseError, match="resp_1") as caught:
            await connection.response.create(if_active="raise")
        assert caught.value.response_id == "resp_1"
        await connection.response.create(event_id="queued", if_active="queue")
        with pytest.raises(ValueError, match="if_active"):
            await connection.response.create(if_active="maybe")
        await connection.send({"type": "go on"})
        with pytest.raises(WebSocketConnectionClosedError, match="asked for that had not begun"):
            await next_of(connection, "never")
    assert [event.get("event_id") or event["type"] for event in server.peers[0].received] == [
        "first",
        "go on",
        "queued",
    ]


async def test_closing_the_client_ends_the_wait(play: Play, connect_to: ClientOf) -> None:
    """The websocket says why it is not connected again. That of a blocking client is closed with the client."""
    server = play(lost_with(after=0), stays)
    waits = threading.Event()
    client = connect_to(server)
    slow: dict[str, Any] = {"model": "m", "initial_delay": 3600, "max_delay": 3600}

    async def call() -> None:
        async with client.realtime.connect(**slow, on_reconnecting=lambda _: waits.set()) as connection:
            await next_of(connection, ReconnectedEvent)

    error = await error_of_closing(client, call, waits, WebSocketConnectionClosedError)
    reasons = ("not connected again: the client is closed", "was closed: close code 1000, 'the client was closed'")
    assert any(reason in str(error) for reason in reasons), error
    assert len(server.peers) == 1


async def test_closing_the_client_ends_the_wait_before_the_handshake_is_sent_again(
    play: Play, connect_to: ClientOf
) -> None:
    waits = threading.Event()
    server = play(lambda peer: peer.refuse(503, b""))
    client = connect_to(server, retry=RetryPolicy(initial_delay=60, max_delay=60, on_retry=lambda *_: waits.set()))

    async def call() -> None:
        async with client.realtime.connect(model="m"):
            raise AssertionError("the server refuses")

    error = await error_of_closing(client, call, waits, APIConnectionError)
    assert "the client is closed" in str(error)


async def test_another_connection_has_the_settings_that_the_client_has_then(play: Play, connect_to: ClientOf) -> None:
    """Those that were assigned since the first one was opened; a callable key is asked again."""
    server = play(lost_with(), stays, lost_with(), stays)
    client = connect_to(server, organization="org_1", project="proj_1")
    keys = iter(["sk-called", "sk-called-again"])
    async with client.realtime.connect(**QUICK) as connection:
        client.api_key, client.organization, client.project = "sk-second", "org_2", "proj_2"
        await connection.send({"type": "any"})
        await next_of(connection, ReconnectedEvent)
    client = connect_to(server, api_key=lambda: next(keys))
    async with client.realtime.connect(**QUICK) as connection:
        client.organization = "org_3"
        await connection.send({"type": "any"})
        await next_of(connection, ReconnectedEvent)
    said = [
        [
            line.partition(": ")[2]
            for name in ("authorization", "openai-organization", "openai-project")
            for line in lines
            if line.lower().startswith(name)
        ]
        for lines in (peer.head.split("\r\n") for peer in server.peers)
    ]
    assert said == [
        ["Bearer sk-test", "org_1", "proj_1"],
        ["Bearer sk-second", "org_2", "proj_2"],
        ["Bearer sk-called"],
        ["Bearer sk-called-again", "org_3"],
    ]
