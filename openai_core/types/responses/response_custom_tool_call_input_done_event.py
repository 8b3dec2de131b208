# Generated from openapi.json.
"""The event `response.custom_tool_call_input.done`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseCustomToolCallInputDoneEvent"]


class ResponseCustomToolCallInputDoneEvent(Model, tag_field="type", tag="response.custom_tool_call_input.done"):
    """The input for a custom tool is complete."""

    type: Literal["response.custom_tool_call_input.done"] = "response.custom_tool_call_input.done"
    sequence_number: int
    output_index: int
    item_id: str
    input: str
