# Generated from openapi.json.
"""The struct `TranslationVerbose`."""

from __future__ import annotations

from ...model import Model
from .transcription_segment import TranscriptionSegment

__all__ = ["TranslationVerbose"]


class TranslationVerbose(Model):
    """What was said, in English, with the times of segments."""

    language: str
    duration: float
    text: str
    segments: list[TranscriptionSegment] | None = None
