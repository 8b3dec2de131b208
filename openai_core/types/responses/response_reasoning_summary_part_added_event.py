"""The stream event `response.reasoning_summary_part.added`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["Part", "ResponseReasoningSummaryPartAddedEvent"]


class Part(Model):
    text: str
    type: Literal["summary_text"]


class ResponseReasoningSummaryPartAddedEvent(Model, tag_field="type", tag="response.reasoning_summary_part.added"):
    """A new part of the reasoning summary begins."""

    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.added"] = "response.reasoning_summary_part.added"
