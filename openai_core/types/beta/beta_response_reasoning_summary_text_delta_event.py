# Generated from openapi.json.
"""The event `response.reasoning_summary_text.delta`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent

__all__ = ["Agent", "BetaResponseReasoningSummaryTextDeltaEvent"]


class BetaResponseReasoningSummaryTextDeltaEvent(Model, tag_field="type", tag="response.reasoning_summary_text.delta"):
    """More of the reasoning summary."""

    agent: Agent | None = None
    type: Literal["response.reasoning_summary_text.delta"] = "response.reasoning_summary_text.delta"
    item_id: str
    output_index: int
    summary_index: int
    delta: str
    sequence_number: int
