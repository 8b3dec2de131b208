# Generated from openapi.json.
"""The event `response.code_interpreter_call.completed`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseCodeInterpreterCallCompletedEvent"]


class ResponseCodeInterpreterCallCompletedEvent(
    Model, tag_field="type", tag="response.code_interpreter_call.completed"
):
    """A code interpreter call has finished."""

    type: Literal["response.code_interpreter_call.completed"] = "response.code_interpreter_call.completed"
    output_index: int
    item_id: str
    sequence_number: int
