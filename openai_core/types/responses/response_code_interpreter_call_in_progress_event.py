# Generated from openapi.json.
"""The event `response.code_interpreter_call.in_progress`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseCodeInterpreterCallInProgressEvent"]


class ResponseCodeInterpreterCallInProgressEvent(
    Model, tag_field="type", tag="response.code_interpreter_call.in_progress"
):
    """A code interpreter call has begun."""

    type: Literal["response.code_interpreter_call.in_progress"] = "response.code_interpreter_call.in_progress"
    output_index: int
    item_id: str
    sequence_number: int
