"""The stream event `response.reasoning_summary_part.done`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["Part", "ResponseReasoningSummaryPartDoneEvent"]


class Part(Model):
    text: str
    type: Literal["summary_text"]


class ResponseReasoningSummaryPartDoneEvent(Model, tag_field="type", tag="response.reasoning_summary_part.done"):
    """A part of the reasoning summary is complete."""

    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.done"] = "response.reasoning_summary_part.done"
    status: Literal["incomplete"] | None = None
