"""The struct `TranscriptionWord`."""

from __future__ import annotations

from ...model import Model

__all__ = ["TranscriptionWord"]


class TranscriptionWord(Model):
    """A transcription word."""

    word: str
    start: float
    end: float
