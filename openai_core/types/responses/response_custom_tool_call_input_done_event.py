"""The stream event `response.custom_tool_call_input.done`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseCustomToolCallInputDoneEvent"]


class ResponseCustomToolCallInputDoneEvent(Model, tag_field="type", tag="response.custom_tool_call_input.done"):
    """The input for a custom tool is complete."""

    input: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.custom_tool_call_input.done"] = "response.custom_tool_call_input.done"
