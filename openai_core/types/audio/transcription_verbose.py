# Generated from openapi.json.
"""The struct `TranscriptionVerbose` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .transcription_segment import TranscriptionSegment
from .transcription_word import TranscriptionWord

__all__ = ["TranscriptionVerbose", "Usage"]


class Usage(Model):
    type: Literal["duration"]
    seconds: float


class TranscriptionVerbose(Model):
    """What was said, with the times of segments or words."""

    language: str
    duration: float
    text: str
    words: list[TranscriptionWord] | None = None
    segments: list[TranscriptionSegment] | None = None
    usage: Usage | None = None
