# Generated from openapi.json.
"""The event `response.reasoning_summary_text.done`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent

__all__ = ["Agent", "BetaResponseReasoningSummaryTextDoneEvent"]


class BetaResponseReasoningSummaryTextDoneEvent(Model, tag_field="type", tag="response.reasoning_summary_text.done"):
    """The text of a reasoning summary is complete."""

    agent: Agent | None = None
    type: Literal["response.reasoning_summary_text.done"] = "response.reasoning_summary_text.done"
    item_id: str
    output_index: int
    summary_index: int
    text: str
    sequence_number: int
