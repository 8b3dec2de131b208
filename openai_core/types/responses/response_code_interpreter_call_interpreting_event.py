# Generated from openapi.json.
"""The event `response.code_interpreter_call.interpreting`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseCodeInterpreterCallInterpretingEvent"]


class ResponseCodeInterpreterCallInterpretingEvent(
    Model, tag_field="type", tag="response.code_interpreter_call.interpreting"
):
    """The code is being run."""

    type: Literal["response.code_interpreter_call.interpreting"] = "response.code_interpreter_call.interpreting"
    output_index: int
    item_id: str
    sequence_number: int
