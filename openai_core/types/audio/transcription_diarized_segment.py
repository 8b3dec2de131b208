"""The struct `TranscriptionDiarizedSegment`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["TranscriptionDiarizedSegment"]


class TranscriptionDiarizedSegment(Model):
    """A transcription diarized segment."""

    type: Literal["transcript.text.segment"]
    id: str
    start: float
    end: float
    text: str
    speaker: str
