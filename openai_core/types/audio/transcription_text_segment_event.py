# Generated from openapi.json.
"""The event `transcript.text.segment`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["TranscriptionTextSegmentEvent"]


class TranscriptionTextSegmentEvent(Model, tag_field="type", tag="transcript.text.segment"):
    """The event `transcript.text.segment`."""

    type: Literal["transcript.text.segment"] = "transcript.text.segment"
    id: str
    start: float
    end: float
    text: str
    speaker: str
