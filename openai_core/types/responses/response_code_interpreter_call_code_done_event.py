"""The stream event `response.code_interpreter_call_code.done`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseCodeInterpreterCallCodeDoneEvent"]


class ResponseCodeInterpreterCallCodeDoneEvent(Model, tag_field="type", tag="response.code_interpreter_call_code.done"):
    """The code to run is complete."""

    code: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call_code.done"] = "response.code_interpreter_call_code.done"
