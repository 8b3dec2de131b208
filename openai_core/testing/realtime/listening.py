"""What the user's audio becomes: turns, found by their silence or by the client, and their transcripts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

from ..api.replies import pieces
from ..engine.answers import Refusal
from ..engine.state import State
from ..sockets.session import Event
from .base import audio_of
from .settings import Settings
from .sound import BYTES, bytes_in, heard, milliseconds
from .vad import SpeechStarted, VoiceDetector

__all__ = ["Listener", "SpeechBegan", "UserTurn"]

_SHORTEST_MS: Final = 100
_SILENCE_MS: Final = {"low": 1500, "medium": 800, "auto": 800, "high": 300}
"""How long a silence ends a turn that is found by its meaning, by eagerness."""
_PADDING_MS: Final = 300


@dataclass(frozen=True, slots=True)
class SpeechBegan:
    """The user began to speak."""

    event: Event


@dataclass(frozen=True, slots=True)
class UserTurn:
    """The user has said something, or nothing for too long."""

    item: dict[str, Any]
    said: str
    audio: bytes
    format: str
    before: list[Event] = field(default_factory=list[Event])
    """Events that are sent before it."""
    transcription: list[Event] = field(default_factory=list[Event])
    is_answered: bool = False


class Listener:
    """Collects audio until it is a turn.

    Args:
        state: gives ids.
        fails: whether transcriptions fail.
    """

    def __init__(self, state: State, *, fails: bool) -> None:
        self._state = state
        self._fails = fails
        self._buffer = bytearray()
        self._detector = VoiceDetector("audio/pcm")
        self._item_id: str | None = None
        self._quiet_since: int | None = None

    def append(self, event: Event, settings: Settings) -> list[SpeechBegan | UserTurn]:
        """Take audio, and say what was found in it.

        Args:
            event: `input_audio_buffer.append`.
            settings: how the session hears the user.

        Raises:
            Refusal: there is no audio in it.
        """
        form = settings["format"]["type"]
        sound = audio_of(event)
        if self._detector.format != form:
            self._detector = VoiceDetector(form, self._detector.now_ms)
        turns = settings["turn_detection"]
        self._buffer += sound[: len(sound) // BYTES[form] * BYTES[form]]
        if turns is None:
            return []
        found: list[SpeechBegan | UserTurn] = []
        silence_ms = turns.get("silence_duration_ms") or _SILENCE_MS[turns.get("eagerness", "auto")]
        threshold = turns.get("threshold", 0.5)
        for signal in self._detector.feed(sound, threshold=threshold, silence_ms=silence_ms):
            if isinstance(signal, SpeechStarted):
                found.append(self._began(signal.at_ms, turns, form))
            else:
                found.append(self._ended(signal.at_ms, signal.now_ms, settings))
        if not self._detector.is_speech:
            self._forget_silence(turns, form)
            found += self._idle(turns, settings)
        return found

    def commit(self, settings: Settings) -> UserTurn:
        """Make a turn of what was collected.

        Raises:
            Refusal: that is less than 100 ms.
        """
        form = settings["format"]["type"]
        length = milliseconds(len(self._buffer), form)
        if length < _SHORTEST_MS:
            message = f"the audio buffer has {length}ms of audio; expected at least {_SHORTEST_MS}ms"
            raise Refusal(400, message, code="input_audio_buffer_commit_empty")
        return self._turn(bytes(self._buffer), settings, [], is_answered=False)

    def clear(self) -> None:
        """Forget what was collected."""
        self._buffer.clear()
        self._item_id = None
        self._detector.is_speech = False

    def answered(self) -> None:
        """Note that the model has said what it had to say: now it is the user's turn."""
        self._quiet_since = self._detector.now_ms

    # Turns

    def _began(self, at_ms: int, turns: Settings, form: str) -> SpeechBegan:
        self._quiet_since = None
        self._item_id = self._state.new_id("item_")
        start = max(0, at_ms - turns.get("prefix_padding_ms", _PADDING_MS))
        return SpeechBegan(
            {"type": "input_audio_buffer.speech_started", "audio_start_ms": start, "item_id": self._item_id}
        )

    def _ended(self, at_ms: int, now_ms: int, settings: Settings) -> UserTurn:
        turns, form = settings["turn_detection"], settings["format"]["type"]
        stopped = {"type": "input_audio_buffer.speech_stopped", "audio_end_ms": at_ms, "item_id": self._item_id}
        # What came after the silence, in the same append, belongs to the next turn.
        later = bytes_in(max(0, self._detector.now_ms - now_ms), form)
        sound, rest = bytes(self._buffer), b""
        if later:
            sound, rest = sound[:-later], sound[-later:]
        turn = self._turn(sound, settings, [stopped], is_answered=bool(turns.get("create_response")))
        self._buffer += rest
        return turn

    def _idle(self, turns: Settings, settings: Settings) -> list[UserTurn]:
        limit = turns.get("idle_timeout_ms")
        now = self._detector.now_ms
        if limit is None or self._quiet_since is None or now - self._quiet_since < limit:
            return []
        self._item_id = self._state.new_id("item_")
        place = {"audio_start_ms": self._quiet_since, "audio_end_ms": now, "item_id": self._item_id}
        self._quiet_since = None
        timeout = {"type": "input_audio_buffer.timeout_triggered", **place}
        return [self._turn(b"", settings, [timeout], is_answered=True)]

    def _forget_silence(self, turns: Settings, form: str) -> None:
        kept = bytes_in(turns.get("prefix_padding_ms", _PADDING_MS), form)
        del self._buffer[: max(0, len(self._buffer) - kept)]

    def _turn(self, sound: bytes, settings: Settings, before: list[Event], *, is_answered: bool) -> UserTurn:
        form = settings["format"]["type"]
        item_id, self._item_id = self._item_id or self._state.new_id("item_"), None
        self._buffer.clear()
        # Sound that is not of this server's making, as a real voice, has no words to it.
        said = "".join(heard(sound, form)) or (f"{_seconds(sound, form):.1f} seconds of sound" if sound else "")
        item: Event = {"id": item_id, "object": "realtime.item", "type": "message", "status": "completed"}
        item |= {"role": "user", "content": [{"type": "input_audio", "transcript": None}]}
        transcript = self._transcription(item_id, said, _seconds(sound, form)) if settings["transcription"] else []
        return UserTurn(item, said, sound, form, before, transcript, is_answered)

    def _transcription(self, item_id: str, said: str, seconds: float) -> list[Event]:
        kind = "conversation.item.input_audio_transcription"
        where = {"item_id": item_id, "content_index": 0}
        if self._fails:
            error = {"type": "transcription_error", "code": "audio_unintelligible", "message": "not to be understood"}
            return [{"type": f"{kind}.failed", **where, "error": error | {"param": None}}]
        said = said.strip()
        deltas = [{"type": f"{kind}.delta", **where, "delta": piece} for piece in pieces(said)]
        usage = {"type": "duration", "seconds": seconds}
        return [*deltas, {"type": f"{kind}.completed", **where, "transcript": said, "usage": usage}]


def _seconds(sound: bytes, form: str) -> float:
    return milliseconds(len(sound), form) / 1000
