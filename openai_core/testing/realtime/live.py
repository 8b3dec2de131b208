"""Live sessions, as far as their types define them: started by the client, heard and answered in words as they come.

A session may have further connections, which are attached to it and act on it. A fork is a session of its own, with the
settings of the other one.
"""

from __future__ import annotations

import base64
from typing import Any, Final

from ..api.replies import compose, pieces
from ..api.response_events import events_of
from ..api.responses import make
from ..engine.answers import Refusal
from ..engine.broadcast import Broadcast
from ..engine.calls import optional, required
from ..sockets.session import Event, Setup
from .base import audio_of
from .live_connection import LiveConnection
from .settings import Settings
from .sound import heard, milliseconds, spoken
from .vad import SpeechStopped, VoiceDetector

__all__ = ["AttachedSession", "LiveSession"]

_HOUR: Final = 3600
_THRESHOLD: Final = 0.5
_SILENCE_MS: Final = 500
_MODEL: Final = "gpt-live-1"
_KNOWN: Final = ("audio", "client", "delegation", "input", "instructions", "safety_identifier", "store", "triggers")
_LIVE: Final = "live_sessions"
_OF_AUDIO: Final = ("session.start", "session.input_audio.append")
"""What only the connection that carries the audio sends."""


class LiveSession(LiveConnection):
    """A live session, new or forked from another.

    Args:
        setup: of its connection.

    Raises:
        Refusal: the session that it is forked from is not there.
    """

    def __init__(self, setup: Setup) -> None:
        super().__init__(setup)
        self._forked = self._other(setup.args[0]) if setup.args else {}
        self._session: Settings = {}
        self._audio = bytearray()
        self._detector = VoiceDetector("audio/pcm")
        self._muted = False
        self.handlers = {
            "session.start": self._start,
            "session.update": self._update,
            "session.input_audio.append": self._append,
            "session.input_audio.mute": self._mute,
            "session.input_audio.unmute": self._unmute,
            "session.output_audio.fixture.play": self._play,
            "session.instructions.append": self._note,
            "session.thinking.append": self._note,
            "session.commentary.append": self._note,
            "response.item.create": self._add_item,
            "response.create": self._respond,
            "session.close": self._close,
        }
        self._items: list[dict[str, Any]] = []

    def handle(self, event: Event) -> list[Event]:
        if not self._session and event.get("type") != "session.start":
            refusal = Refusal(
                400, "the session was not started; send 'session.start' first", code="session_not_started"
            )
            return [self.stamped(self.refused(refusal, event.get("event_id")))]
        return super().handle(event)

    def _left(self) -> None:
        """The connection that carries the audio has gone, and the session with it."""
        if self._broadcast is not None and not self._broadcast.ended:
            closed = {"type": "session.closed", **self._closed("connection_lost")}
            self._broadcast.send([self.stamped(closed)], self._member)
            self._end()
        super()._left()

    def _other(self, session_id: str) -> Settings:
        found = self.state.table(_LIVE).get(session_id)
        if found is None:
            raise Refusal(404, f"no live session has the id {session_id!r}", code="session_not_found")
        return found

    # Settings

    def _start(self, event: Event) -> list[Event]:
        if self._session:
            raise Refusal(400, "the session was started already", code="session_already_started")
        config = required(event, "session", dict)
        model = optional(config, "model", str) or self._forked.get("model")
        if model is None:
            raise Refusal(400, "missing required parameter: 'session.model'", param="session.model")
        self._session = {"id": self.state.new_id("live_"), "expires_at": self.state.now() + _HOUR, "model": model}
        self._session |= {"status": "active"} | self._kept(self._forked) | self._kept(config)
        self.state.table(_LIVE)[self._session["id"]] = self._session
        broadcast = self.state.broadcasts[self._session["id"]] = Broadcast(self)
        self.join(broadcast)
        return [_answering(event, "session.started", session=self._session)]

    def _update(self, event: Event) -> list[Event]:
        self._session |= self._kept(required(event, "session", dict))
        return [_answering(event, "session.updated", session=self._session)]

    def _kept(self, config: Settings) -> Settings:
        return {name: config[name] for name in _KNOWN if name in config}

    # What is said

    def _append(self, event: Event) -> list[Event]:
        sound = audio_of(event)
        self._audio += sound
        events: list[Event] = []
        for signal in self._detector.feed(sound, threshold=_THRESHOLD, silence_ms=_SILENCE_MS):
            if isinstance(signal, SpeechStopped) and not self._muted:
                events += self._answer("".join(heard(bytes(self._audio), "audio/pcm")))
                self._audio.clear()
        return events

    def _answer(self, said: str) -> list[Event]:
        now = self._detector.now_ms
        begun = now - milliseconds(len(self._audio), "audio/pcm")
        events: list[Event] = [
            {"type": "session.input_transcript.delta", "delta": said, "start_ms": begun, "end_ms": now}
        ]
        reply = self.setup.scripted() or compose(said.strip())
        for piece in pieces(reply.text or ""):
            sound = spoken(piece)
            end = now + milliseconds(len(sound), "audio/pcm")
            place = {"start_ms": now, "end_ms": end}
            events.append({"type": "session.output_transcript.delta", "delta": piece, **place})
            events.append({"type": "session.output_audio.delta", "delta": base64.b64encode(sound).decode(), **place})
            now = end
        return events

    def _mute(self, event: Event) -> list[Event]:
        self._muted = True
        return [_answering(event, "session.input_audio.muted")]

    def _unmute(self, event: Event) -> list[Event]:
        self._muted = False
        self._audio.clear()
        return [_answering(event, "session.input_audio.unmuted")]

    def _play(self, event: Event) -> list[Event]:
        required(event, "audio", str)
        kind = "session.output_audio.fixture"
        return [_answering(event, f"{kind}.playing"), _answering(event, f"{kind}.played")]

    def _note(self, event: Event) -> list[Event]:
        required(event, "content", str)
        now = self._detector.now_ms
        return [_answering(event, f"{event['type']}ed", start_ms=now, end_ms=now)]

    # Responses of the session's own

    def _add_item(self, event: Event) -> list[Event]:
        self._items.append(required(event, "item", dict))
        return []

    def _respond(self, event: Event) -> list[Event]:
        given, self._items = self._items or "", []
        body = {"model": self._session["model"], **optional(event, "response", dict, default={})}
        stored = make({"input": given, **body}, self.state, self.setup.scripted)
        return [_answering(event, "response.event", event=each) for each in events_of(stored.response)]

    def _close(self, event: Event) -> list[Event]:
        self._end()
        return [_answering(event, "session.closed", **self._closed("close_requested"))]

    def _closed(self, reason: str) -> dict[str, Any]:
        usage = {"seconds": self._detector.now_ms / 1000}
        return {"reason": reason, "session": self._session, "usage": usage}

    def _end(self) -> None:
        if self._broadcast is not None:
            self._broadcast.end()
            self.state.broadcasts.pop(self._session["id"], None)

    def opened_again(self) -> Event:
        """What a connection that is attached later begins with."""
        return {"type": "session.started", "session": self._session}


class AttachedSession(LiveConnection):
    """A further connection of a live session, which neither starts it nor sends audio.

    Args:
        setup: of its connection.

    Raises:
        Refusal: the session is not there, or is over.
    """

    def __init__(self, setup: Setup) -> None:
        super().__init__(setup)
        broadcast = self.state.broadcasts.get(setup.args[0])
        if broadcast is None:
            message = f"no live session is under way with the id {setup.args[0]!r}"
            raise Refusal(404, message, code="session_not_found")
        self._main: LiveSession = broadcast.source
        self.handlers = {name: each for name, each in self._main.handlers.items() if name not in _OF_AUDIO}
        self.handlers["transport.dtmf.send"] = self._send_tones
        self.join(broadcast)

    def opened(self) -> list[Event]:
        return [self.stamped(self._main.opened_again())]

    def _send_tones(self, event: Event) -> list[Event]:
        return [_answering(event, "transport.dtmf.sent", event=required(event, "event", str))]


def _answering(asked: Event, kind: str, /, **fields: Any) -> Event:
    answer: Event = {"type": kind, **fields}
    if isinstance(asked.get("event_id"), str):
        answer["client_event_id"] = asked["event_id"]
    return answer
