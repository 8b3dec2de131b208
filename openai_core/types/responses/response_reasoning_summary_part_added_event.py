# Generated from openapi.json.
"""The event `response.reasoning_summary_part.added`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["Part", "ResponseReasoningSummaryPartAddedEvent"]


class Part(Model):
    type: Literal["summary_text"]
    text: str


class ResponseReasoningSummaryPartAddedEvent(Model, tag_field="type", tag="response.reasoning_summary_part.added"):
    """A new part of the reasoning summary begins."""

    type: Literal["response.reasoning_summary_part.added"] = "response.reasoning_summary_part.added"
    item_id: str
    output_index: int
    summary_index: int
    sequence_number: int
    part: Part
