"""A session that translates speech as it comes, in frames of 200 ms: each word is said again, with the language."""

from __future__ import annotations

import base64
from typing import Any, Final

from ..engine.calls import optional, required
from ..sockets.session import Event, Setup
from .base import EventSession, audio_of
from .settings import Settings
from .sound import bytes_in, heard, milliseconds, spoken

__all__ = ["TranslationSession"]

_FRAME_MS: Final = 200
_KEPT_MS: Final = 500
"""Of audio that words may begin in which are not complete."""
_FORM: Final = "audio/pcm"
_HOUR: Final = 3600


class TranslationSession(EventSession):
    """Translates until `session.close`, which flushes.

    Args:
        setup: of its connection.
    """

    def __init__(self, setup: Setup) -> None:
        super().__init__(setup)
        self._session: Settings = {
            "id": self.state.new_id("sess_"),
            "type": "translation",
            "expires_at": self.state.now() + _HOUR,
            "model": setup.query.get("model", "gpt-realtime-translate"),
            "audio": {"input": {"transcription": None, "noise_reduction": None}, "output": {"language": "en"}},
        }
        self._buffer = b""
        self._elapsed = 0
        self._words = 0
        self.handlers = {
            "session.update": self._update,
            "session.input_audio_buffer.append": self._append,
            "session.close": self._close,
        }

    def opened(self) -> list[Event]:
        return [self.stamped({"type": "session.created", "session": self._session})]

    def _update(self, event: Event) -> list[Event]:
        change = required(event, "session", dict)
        audio = optional(change, "audio", dict, default={})
        for side in ("input", "output"):
            self._session["audio"][side] = self._session["audio"][side] | (audio.get(side) or {})
        return [{"type": "session.updated", "session": self._session}]

    def _append(self, event: Event) -> list[Event]:
        self._buffer += audio_of(event)
        frame = bytes_in(_FRAME_MS, _FORM)
        if len(self._buffer) < frame:
            return []
        return self._translated()

    def _close(self, event: Event) -> list[Event]:
        events = self._translated()
        self.closing = (1000, "")
        return [*events, {"type": "session.closed"}]

    def _translated(self) -> list[Event]:
        """What was said in the audio that is here, and of it what was not translated yet."""
        words = heard(self._buffer, _FORM)[self._words :]
        self._words += len(words)
        elapsed = self._elapsed + milliseconds(len(self._buffer), _FORM)
        events: list[Event] = []
        for word in words:
            events += self._word(word, elapsed)
        if words or len(self._buffer) > bytes_in(_KEPT_MS * 20, _FORM):
            # A word that has only begun is found again with the rest of it.
            kept = bytes_in(_KEPT_MS // 2, _FORM)
            dropped = max(0, len(self._buffer) - kept)
            self._buffer = self._buffer[dropped:]
            self._elapsed += milliseconds(dropped, _FORM)
            self._words = len(heard(self._buffer, _FORM))
        return events

    def _word(self, word: str, elapsed: int) -> list[Event]:
        language = self._session["audio"]["output"].get("language") or "en"
        said = f"{word[: len(word) - len(word.lstrip())]}[{language}]{word.lstrip()}"
        events: list[Event] = []
        if self._session["audio"]["input"].get("transcription"):
            events.append({"type": "session.input_transcript.delta", "delta": word, "elapsed_ms": elapsed})
        events.append({"type": "session.output_transcript.delta", "delta": said, "elapsed_ms": elapsed})
        sound: dict[str, Any] = {"sample_rate": 24_000, "channels": 1, "format": "pcm16", "elapsed_ms": elapsed}
        audio = base64.b64encode(spoken(said)).decode()
        return [*events, {"type": "session.output_audio.delta", "delta": audio, **sound}]
