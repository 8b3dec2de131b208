# Generated from openapi.json.
"""The event `response.reasoning_summary_part.done`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .response_reasoning_summary_part_added_event import Part

__all__ = ["Part", "ResponseReasoningSummaryPartDoneEvent"]


class ResponseReasoningSummaryPartDoneEvent(Model, tag_field="type", tag="response.reasoning_summary_part.done"):
    """A part of the reasoning summary is complete."""

    type: Literal["response.reasoning_summary_part.done"] = "response.reasoning_summary_part.done"
    item_id: str
    output_index: int
    summary_index: int
    status: Literal["incomplete"] | None = None
    sequence_number: int
    part: Part
