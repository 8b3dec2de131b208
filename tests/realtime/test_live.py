"""The connections of live sessions and translations: where they go, what they send by name, and what comes back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from openai_core import WebSocketQueueFullError
from openai_core.realtime import ReconnectedEvent
from tests.realtime.peer import Peer, PeerServer

pytestmark = pytest.mark.anyio

Play = Callable[..., PeerServer]
ClientOf = Callable[..., Any]


def listens(peer: Peer) -> None:
    """Accept, and take what comes until `session.close`, which is confirmed."""
    peer.accept()
    while peer.recv()["type"] != "session.close":
        pass
    peer.event("session.closed", reason="close_requested", session={}, usage={})
    peer.close()


def sent(server: PeerServer) -> list[dict[str, Any]]:
    """What the server received, without the event that ended it."""
    return [event for event in server.peers[0].received if event["type"] != "session.close"]


async def end(connection: Any) -> list[str]:
    """Close the session in good order; the types of what came until then."""
    await connection.session.close()
    return [event.type async for event in connection]


async def test_a_translation_ends_with_a_confirmed_close(play: Play, connect_to: ClientOf) -> None:
    """Settings, audio in both directions, and a close that is confirmed: the iteration ends without an error."""

    def script(peer: Peer) -> None:
        peer.accept()
        while peer.recv()["type"] != "session.close":
            pass
        peer.event("session.output_transcript.delta", delta="Hallo", elapsed_ms=200)
        peer.event("session.output_audio.delta", delta="AAAA")
        peer.event("session.closed")
        peer.close()

    server = play(script)
    async with connect_to(server).realtime.translations.connect("gpt-translate") as connection:
        await connection.session.update(session={"audio": {"output": {"language": "de"}}}, event_id="e1")
        await connection.session.input_audio_buffer.append(audio=b"\0\0")
        await connection.session.input_audio_buffer.append("AAA=")
        await connection.session.close(event_id="e2")
        events = [event async for event in connection]
    assert [type(event).__name__ for event in events] == [
        "RealtimeTranslationOutputTranscriptDeltaEvent",
        "RealtimeTranslationOutputAudioDeltaEvent",
        "RealtimeTranslationSessionClosedEvent",
    ]
    assert events[0].delta == "Hallo"
    assert server.peers[0].head.startswith("GET /v1/realtime/translations?model=gpt-translate HTTP/1.1")
    assert sent(server) == [
        {"type": "session.update", "session": {"audio": {"output": {"language": "de"}}}, "event_id": "e1"},
        {"type": "session.input_audio_buffer.append", "audio": "AAA="},
        {"type": "session.input_audio_buffer.append", "audio": "AAA="},
    ]


async def test_a_live_session_takes_events_by_keyword(play: Play, connect_to: ClientOf) -> None:
    """Each sender's event, by keyword as the official client has them."""
    server = play(listens)
    async with connect_to(server).live.connect() as connection:
        session = connection.session
        await session.start(session={"model": "gpt-live"})
        await session.update(session={"instructions": "be brief"})
        await session.input_audio.append(audio=b"\0\0")
        await session.input_audio.mute()
        await session.input_audio.unmute()
        await session.output_audio.fixture.play(audio="AAAA")
        await session.commentary.append(content="working", delegation_id="d1")
        await session.thinking.append(content="hm", delegation_id=None)
        await session.instructions.append(content="louder", delegation_id=None, event_id="e1")
        await connection.decision.item.create(item={"type": "message"})
        await connection.decision.item.delete(item_id="item_1")
        await connection.decision.create(event_id="e2")
        await connection.response.item.create(item={"type": "message"})
        await connection.response.create()
        assert await end(connection) == ["session.closed"]
    assert server.peers[0].head.startswith("GET /v1/live/sessions HTTP/1.1")
    assert sent(server) == [
        {"type": "session.start", "session": {"model": "gpt-live"}},
        {"type": "session.update", "session": {"instructions": "be brief"}},
        {"type": "session.input_audio.append", "audio": "AAA="},
        {"type": "session.input_audio.mute"},
        {"type": "session.input_audio.unmute"},
        {"type": "session.output_audio.fixture.play", "audio": "AAAA"},
        {"type": "session.commentary.append", "content": "working", "delegation_id": "d1"},
        {"type": "session.thinking.append", "content": "hm", "delegation_id": None},
        {"type": "session.instructions.append", "content": "louder", "delegation_id": None, "event_id": "e1"},
        {"type": "decision.item.create", "item": {"type": "message"}},
        {"type": "decision.item.delete", "item_id": "item_1"},
        {"type": "decision.create", "event_id": "e2"},
        {"type": "response.item.create", "item": {"type": "message"}},
        {"type": "response.create"},
    ]


async def test_a_fork_and_a_sideband(play: Play, connect_to: ClientOf) -> None:
    """The session's id is one segment of the path, whatever is in it."""
    server = play(listens)
    async with connect_to(server).live.forks.connect(session_id="a/b?") as connection:
        await connection.session.start(session={})
        await connection.session.input_audio.append(b"\0\0")
        assert await end(connection) == ["session.closed"]
    assert server.peers[0].head.startswith("GET /v1/live/sessions/a%2Fb%3F/fork HTTP/1.1")
    assert [event["type"] for event in sent(server)] == ["session.start", "session.input_audio.append"]

    server = play(listens)
    async with connect_to(server).live.sideband.connect(session_id="s1", graceful_close=True) as connection:
        await connection.transport.dtmf.send(event="#")
        await connection.session.input_audio.mute()
        assert not hasattr(connection.session.input_audio, "append")
        assert await end(connection) == ["session.closed"]
    assert server.peers[0].head.startswith("GET /v1/live/sessions/s1/attach?graceful_close=true HTTP/1.1")
    assert sent(server) == [{"type": "transport.dtmf.send", "event": "#"}, {"type": "session.input_audio.mute"}]


async def test_options_are_checked_before_anything_is_opened(connect_to: ClientOf, play: Play) -> None:
    """An empty id, an unknown option, a wrong value."""
    server = play(listens)
    client = connect_to(server)
    with pytest.raises(ValueError, match="session_id"):
        client.live.forks.connect(session_id="")
    with pytest.raises(TypeError, match="'speed'"):
        client.live.sideband.connect(session_id="s1", speed=2)
    with pytest.raises(ValueError, match="max_retries"):
        client.live.connect({}, None, -1)
    with pytest.raises(TypeError, match="'colour'"):
        client.responses.connect({"colour": "red"})
    with pytest.raises(TypeError, match="'colour'"):
        client.beta.responses.connect({"colour": "red"})
    with pytest.raises(TypeError, match="'colour'"):
        client.realtime.translations.connect("m", {"colour": "red"})
    for connect in (client.live.connect, client.responses.connect, client.beta.responses.connect):
        with pytest.raises(TypeError, match=r"no 'tag'; known are .*; extra_query and extra_headers are given by name"):
            connect({"tag": "a"})
        with pytest.raises(TypeError, match="on_reconnecting must be a function; got dict"):
            connect({}, {"x-tag": "a"})
        with pytest.raises(TypeError, match=r"max_retries must be a number; got \{\}"):
            connect({}, None, {})
    with pytest.raises(TypeError, match=r"no 'tag'.* given by name"):
        client.realtime.translations.connect("m", {"tag": "a"})
    assert server.peers == []
    async with client.live.connect({"max_size": 1024}, extra_query={"tag": "a"}, extra_headers={"x-tag": "b"}):
        pass
    (peer,) = server.peers
    assert "?tag=a HTTP/1.1" in peer.head
    assert "x-tag: b" in peer.head.lower()


async def test_audio_may_wait_for_a_live_connection(connect_to: ClientOf, play: Play) -> None:
    """Twice as much as for others, as in the official client."""
    client = connect_to(play(listens))
    for manager, most in (
        (client.live.connect(), 2),
        (client.live.forks.connect(session_id="s1"), 2),
        (client.live.sideband.connect(session_id="s1"), 2),
        (client.realtime.translations.connect("m"), 1),
    ):
        for _ in range(most):
            manager.send({"type": "x", "filler": "x" * (1024 * 1024 - 50)})
        with pytest.raises(WebSocketQueueFullError):
            manager.send({"type": "x", "filler": "x" * 200})


async def test_a_live_session_is_started_again(play: Play, connect_to: ClientOf) -> None:
    """After a loss the new session gets its start and its settings first; what was about the old one is dropped."""

    def lost(peer: Peer) -> None:
        peer.accept()
        peer.recv()
        peer.event("session.started", session={})
        peer.recv()

    server = play(lost, listens)
    arguments: dict[str, Any] = {"initial_delay": 0.001, "max_delay": 0.002, "reconnect": True}
    async with connect_to(server).live.connect(**arguments) as connection:
        await connection.session.start({"model": "gpt-live"})
        await connection.session.update({"instructions": "be brief"})
        while not isinstance(event := await connection.recv(), ReconnectedEvent):
            pass
        assert event.unconfirmed == ["session.update"]
        assert event.lost_responses == []
        assert await end(connection) == ["session.closed"]
    assert server.peers[1].received[:2] == [
        {"type": "session.start", "session": {"model": "gpt-live"}},
        {"type": "session.update", "session": {"instructions": "be brief"}},
    ]
