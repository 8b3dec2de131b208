# Generated from openapi.json.
"""The event `response.custom_tool_call_input.delta`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent

__all__ = ["Agent", "BetaResponseCustomToolCallInputDeltaEvent"]


class BetaResponseCustomToolCallInputDeltaEvent(Model, tag_field="type", tag="response.custom_tool_call_input.delta"):
    """More of the input for a custom tool."""

    agent: Agent | None = None
    type: Literal["response.custom_tool_call_input.delta"] = "response.custom_tool_call_input.delta"
    sequence_number: int
    output_index: int
    item_id: str
    delta: str
