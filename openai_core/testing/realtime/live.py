"""Live sessions, as far as their types define them: started by the client, heard and answered in words as they come."""

from __future__ import annotations

import base64
from typing import Any, Final

from ..api.replies import compose, pieces
from ..api.response_events import events_of
from ..api.responses import make
from ..engine.answers import Refusal
from ..engine.calls import optional, required
from ..sockets.session import Event, Setup
from .base import EventSession, audio_of
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


class LiveSession(EventSession):
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

    def stamped(self, event: Event) -> Event:
        # Of all events, the type of this one has no id.
        return event if event["type"] == "session.output_audio.delta" else super().stamped(event)

    def refused(self, refusal: Refusal, event_id: Any) -> Event:
        error = {"type": refusal.type, "code": refusal.code or "invalid_request", "message": str(refusal)}
        client = event_id if isinstance(event_id, str) else None
        error_of = error | {"param": refusal.param, "client_event_id": client}
        return {"type": "error", "client_event_id": client, "error": error_of}

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
        self.closing = (1000, "")
        usage = {"seconds": self._detector.now_ms / 1000}
        closed = {"reason": "close_requested", "session": self._session, "usage": usage}
        return [_answering(event, "session.closed", **closed)]


class AttachedSession(LiveSession):
    """A second connection to a live session, which neither starts it nor sends audio.

    Args:
        setup: of its connection.

    Raises:
        Refusal: the session is not there.
    """

    def __init__(self, setup: Setup) -> None:
        super().__init__(setup)
        self._session = self._forked
        for name in ("session.start", "session.input_audio.append"):
            del self.handlers[name]
        self.handlers["transport.dtmf.send"] = self._send_tones

    def opened(self) -> list[Event]:
        return [self.stamped({"type": "session.started", "session": self._session})]

    def _send_tones(self, event: Event) -> list[Event]:
        return [_answering(event, "transport.dtmf.sent", event=required(event, "event", str))]


def _answering(asked: Event, kind: str, /, **fields: Any) -> Event:
    answer: Event = {"type": kind, **fields}
    if isinstance(asked.get("event_id"), str):
        answer["client_event_id"] = asked["event_id"]
    return answer
