"""Distinguish speech from silence by how loud it is. Time is that of the audio: nothing here has a clock."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from .sound import bytes_in, loudness

__all__ = ["SpeechStarted", "SpeechStopped", "VoiceDetector"]

_FRAME_MS: Final = 20
_FULL: Final = 0.02
"""The loudness that a threshold of 1.0 takes for speech."""


@dataclass(frozen=True, slots=True)
class SpeechStarted:
    """Speech began at this time, in milliseconds of all audio."""

    at_ms: int


@dataclass(frozen=True, slots=True)
class SpeechStopped:
    """Speech ended at this time; the silence after it has lasted long enough."""

    at_ms: int
    now_ms: int


class VoiceDetector:
    """Listens to audio as it comes, in pieces of any size.

    Args:
        format: of the audio.
        at_ms: the time at which the first of it was heard.
    """

    def __init__(self, format: str, at_ms: int = 0) -> None:
        self.format = format
        self.now_ms = at_ms
        """The end of what was listened to."""
        self.is_speech = False
        self._rest = b""
        self._silent_ms = 0

    def feed(self, sound: bytes, *, threshold: float, silence_ms: int) -> list[SpeechStarted | SpeechStopped]:
        """Listen.

        Args:
            sound: the next piece of audio.
            threshold: from 0.0, where everything is speech, to 1.0.
            silence_ms: how long a silence ends a speech.
        """
        found: list[SpeechStarted | SpeechStopped] = []
        sound = self._rest + sound
        size = bytes_in(_FRAME_MS, self.format)
        end = len(sound) - len(sound) % size
        for at in range(0, end, size):
            is_loud = loudness(sound[at : at + size], self.format) >= threshold * _FULL
            self._silent_ms = 0 if is_loud else self._silent_ms + _FRAME_MS
            if is_loud and not self.is_speech:
                self.is_speech = True
                found.append(SpeechStarted(self.now_ms))
            self.now_ms += _FRAME_MS
            if self.is_speech and self._silent_ms >= silence_ms:
                self.is_speech = False
                found.append(SpeechStopped(self.now_ms - self._silent_ms, self.now_ms))
        self._rest = sound[end:]
        return found
