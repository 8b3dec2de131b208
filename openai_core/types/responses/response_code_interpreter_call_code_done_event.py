# Generated from openapi.json.
"""The event `response.code_interpreter_call_code.done`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseCodeInterpreterCallCodeDoneEvent"]


class ResponseCodeInterpreterCallCodeDoneEvent(Model, tag_field="type", tag="response.code_interpreter_call_code.done"):
    """The code to run is complete."""

    type: Literal["response.code_interpreter_call_code.done"] = "response.code_interpreter_call_code.done"
    output_index: int
    item_id: str
    code: str
    sequence_number: int
