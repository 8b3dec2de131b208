# Generated from openapi.json.
"""The event `response.code_interpreter_call_code.delta`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseCodeInterpreterCallCodeDeltaEvent"]


class ResponseCodeInterpreterCallCodeDeltaEvent(
    Model, tag_field="type", tag="response.code_interpreter_call_code.delta"
):
    """More of the code that the model wants to run."""

    type: Literal["response.code_interpreter_call_code.delta"] = "response.code_interpreter_call_code.delta"
    output_index: int
    item_id: str
    delta: str
    sequence_number: int
