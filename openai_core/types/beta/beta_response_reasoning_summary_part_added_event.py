# Generated from openapi.json.
"""The event `response.reasoning_summary_part.added`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent

__all__ = ["Agent", "BetaResponseReasoningSummaryPartAddedEvent", "Part"]


class Part(Model):
    type: Literal["summary_text"]
    text: str


class BetaResponseReasoningSummaryPartAddedEvent(Model, tag_field="type", tag="response.reasoning_summary_part.added"):
    """A new part of the reasoning summary begins."""

    agent: Agent | None = None
    type: Literal["response.reasoning_summary_part.added"] = "response.reasoning_summary_part.added"
    item_id: str
    output_index: int
    summary_index: int
    sequence_number: int
    part: Part
