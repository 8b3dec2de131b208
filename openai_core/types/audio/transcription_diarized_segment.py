# Generated from openapi.json.
"""The struct `TranscriptionDiarizedSegment`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["TranscriptionDiarizedSegment"]


class TranscriptionDiarizedSegment(Model):
    """What `segments` of `TranscriptionDiarized` holds."""

    type: Literal["transcript.text.segment"]
    id: str
    start: float
    end: float
    text: str
    speaker: str
