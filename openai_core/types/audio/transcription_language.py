"""The struct `TranscriptionLanguage`."""

from __future__ import annotations

from ...model import Model

__all__ = ["TranscriptionLanguage"]


class TranscriptionLanguage(Model):
    """A transcription language."""

    code: str
