"""Sessions of translation and live sessions, with a client that is not ours; each event is decoded strictly."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import ClientConnection, connect

from openai_core.model.decoding import decoder_for
from openai_core.testing import LocalServer, SocketFault, spoken
from openai_core.types.live.server_event import ConnectServerEvent, ServerEvent
from openai_core.types.realtime.realtime_translation_server_event import RealtimeTranslationServerEvent

SECOND = 2 * 24_000


class Talk:
    """A connection whose events are decoded with a type."""

    def __init__(self, connection: ClientConnection, kind: Any) -> None:
        self.connection = connection
        self._decode = decoder_for(kind, strict=True)

    def send(self, type: str, **fields: Any) -> None:
        self.connection.send(json.dumps({"type": type, **fields}))

    def recv(self) -> Any:
        message = self.connection.recv(timeout=10)
        assert isinstance(message, str)
        return self._decode(message.encode())

    def until(self, kind: str) -> list[Any]:
        found = [self.recv()]
        while found[-1].type != kind:
            found.append(self.recv())
        return found


@contextmanager
def talk(server: LocalServer, path: str, kind: Any, **headers: str) -> Iterator[Talk]:
    url = server.base_url.replace("http", "ws", 1) + path
    with connect(url, additional_headers={"Authorization": "Bearer k", **headers}) as connection:
        yield Talk(connection, kind)


def audio(sound: bytes) -> str:
    return base64.b64encode(sound).decode()


def test_a_translation_says_each_word_again_and_flushes(server: LocalServer) -> None:
    with talk(server, "/realtime/translations?model=gpt-realtime-translate", RealtimeTranslationServerEvent) as it:
        assert it.recv().session.model == "gpt-realtime-translate"
        wanted = {"input": {"transcription": {"model": "whisper-1"}}, "output": {"language": "de"}}
        it.send("session.update", session={"audio": wanted})
        assert it.recv().session.audio.output.language == "de"
        sound = spoken("good morning to all") + bytes(SECOND)
        frame = SECOND // 5
        for at in range(0, len(sound), frame):
            it.send("session.input_audio_buffer.append", audio=audio(sound[at : at + frame]))
        it.send("session.close")
        events = it.until("session.closed")
        with pytest.raises(ConnectionClosed) as caught:
            it.connection.recv(timeout=10)
        assert caught.value.rcvd is not None
        assert caught.value.rcvd.code == 1000
    said = {
        kind: "".join(e.delta for e in events if e.type == f"session.{kind}_transcript.delta")
        for kind in ("input", "output")
    }
    assert said == {"input": "good morning to all", "output": "[de]good [de]morning [de]to [de]all"}
    sound = b"".join(base64.b64decode(e.delta) for e in events if e.type == "session.output_audio.delta")
    assert sound == spoken(said["output"])


def test_a_live_session_is_started_spoken_with_and_closed(server: LocalServer) -> None:
    with talk(server, "/live/sessions", ServerEvent) as it:
        it.send("session.update", session={}, event_id="early")
        assert (it.recv().error.code, server.requests[0].status) == ("session_not_started", 101)
        it.send("session.start", session={"model": "gpt-live-1", "instructions": "be brief"}, event_id="mine")
        started = it.recv()
        assert (started.client_event_id, started.session.instructions) == ("mine", "be brief")
        it.send("session.start", session={"model": "gpt-live-1"})
        assert it.recv().error.code == "session_already_started"
        it.send("session.update", session={"instructions": "be long"})
        assert it.recv().session.instructions == "be long"
        it.send("session.input_audio.append", audio=audio(spoken("are you there") + bytes(SECOND)))
        events = [it.recv() for _ in range(1 + 2 * 5)]
        assert events[0].delta == "are you there"
        words = [event.delta for event in events if event.type == "session.output_transcript.delta"]
        assert "".join(words) == "You said: are you there"
        for kind in ("instructions", "thinking", "commentary"):
            it.send(f"session.{kind}.append", content="x")
            assert it.recv().type == f"session.{kind}.appended"
        for kind in ("mute", "unmute"):
            it.send(f"session.input_audio.{kind}")
            assert it.recv().type == f"session.input_audio.{kind}d"
        it.send("session.output_audio.fixture.play", audio="")
        assert [it.recv().type[-7:] for _ in range(2)] == ["playing", ".played"]
        it.send("response.item.create", item={"type": "message", "role": "user", "content": "think"})
        it.send("response.create")
        nested = [it.recv()]
        while nested[-1].event["type"] != "response.completed":
            nested.append(it.recv())
        assert nested[-1].event["response"]["output"][0]["content"][0]["text"] == "You said: think"
        it.send("session.close")
        closed = it.recv()
        assert (closed.reason, closed.usage.seconds > 1) == ("close_requested", True)


def test_a_live_session_is_forked_and_attached_to(server: LocalServer) -> None:
    with talk(server, "/live/sessions", ServerEvent) as it:
        it.send("session.start", session={"model": "gpt-live-1", "instructions": "be brief"})
        session_id = it.recv().session.id
        with talk(server, f"/live/sessions/{session_id}/fork", ServerEvent) as fork:
            fork.send("session.start", session={})
            forked = fork.recv().session
            assert (forked.id != session_id, forked.instructions) == (True, "be brief")
        with talk(server, f"/live/sessions/{session_id}/attach", ConnectServerEvent) as attached:
            assert attached.recv().session.id == session_id
            attached.send("transport.dtmf.send", event="1")
            assert attached.recv().type == "transport.dtmf.sent"
            attached.send("session.start", session={"model": "m"})
            assert attached.recv().error.param == "type"
    with pytest.raises(InvalidStatus) as caught, talk(server, "/live/sessions/other/attach", ConnectServerEvent):
        pass
    assert caught.value.response.status_code == 404


def test_a_handshake_that_is_none_is_refused(server: LocalServer) -> None:
    import http.client

    http_connection = http.client.HTTPConnection("127.0.0.1", server.port)
    headers = {"Authorization": "Bearer k", "Upgrade": "websocket", "Connection": "Upgrade"}
    http_connection.request("GET", "/v1/realtime?model=m", headers=headers)
    assert http_connection.getresponse().status == 400
    http_connection.close()


def test_events_are_recorded_and_can_be_waited_for(server: LocalServer) -> None:
    with talk(server, "/realtime?model=m", object) as it:
        it.connection.send("no JSON")
        it.connection.send(b"\0")
        it.send("session.update", session={})
        server.wait_for(lambda: len(server.requests[0].messages) == 3)
        assert server.requests[0].messages[:2] == ["no JSON", b"\0"]
    server.wait_for(lambda: server.connections == 0)
    assert (server.requests[0].closed_with, server.disconnects) == (1000, 0)


@pytest.mark.parametrize(
    ("make", "match"),
    [
        (lambda: SocketFault.close(65536), "between 0 and 65535; got 65536"),
        (lambda: SocketFault.close(1000, "x" * 124), "at most 123 bytes"),
        (lambda: SocketFault.close(None, "why"), "takes a code"),
        (lambda: SocketFault.fragments(0), "1 or more; got 0"),
        (lambda: SocketFault.slow(0), "1 or more; got 0"),
    ],
)
def test_faults_that_cannot_be_are_refused(make: Any, match: str) -> None:
    with pytest.raises(ValueError, match=match):
        make()


def test_a_close_without_a_code(server: LocalServer) -> None:
    with server.fault(SocketFault.close(None)) as fault, talk(server, "/realtime?model=m", object) as it:
        it.connection.recv(timeout=10)
        with pytest.raises(ConnectionClosed) as caught:
            it.connection.recv(timeout=10)
        assert caught.value.rcvd is not None
        assert caught.value.rcvd.code == 1005
        assert fault.count == 1
