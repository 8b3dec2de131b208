"""The stream event `response.code_interpreter_call.interpreting`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseCodeInterpreterCallInterpretingEvent"]


class ResponseCodeInterpreterCallInterpretingEvent(
    Model, tag_field="type", tag="response.code_interpreter_call.interpreting"
):
    """The code is being run."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.interpreting"] = "response.code_interpreter_call.interpreting"
