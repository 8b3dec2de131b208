# Generated from openapi.json.
"""The event `response.custom_tool_call_input.delta`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseCustomToolCallInputDeltaEvent"]


class ResponseCustomToolCallInputDeltaEvent(Model, tag_field="type", tag="response.custom_tool_call_input.delta"):
    """More of the input for a custom tool."""

    type: Literal["response.custom_tool_call_input.delta"] = "response.custom_tool_call_input.delta"
    sequence_number: int
    output_index: int
    item_id: str
    delta: str
