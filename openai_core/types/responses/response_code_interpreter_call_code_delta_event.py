"""The stream event `response.code_interpreter_call_code.delta`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseCodeInterpreterCallCodeDeltaEvent"]


class ResponseCodeInterpreterCallCodeDeltaEvent(
    Model, tag_field="type", tag="response.code_interpreter_call_code.delta"
):
    """More of the code that the model wants to run."""

    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call_code.delta"] = "response.code_interpreter_call_code.delta"
