# Generated from openapi.json.
"""The event `response.code_interpreter_call.in_progress`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent

__all__ = ["Agent", "BetaResponseCodeInterpreterCallInProgressEvent"]


class BetaResponseCodeInterpreterCallInProgressEvent(
    Model, tag_field="type", tag="response.code_interpreter_call.in_progress"
):
    """A code interpreter call has begun."""

    agent: Agent | None = None
    type: Literal["response.code_interpreter_call.in_progress"] = "response.code_interpreter_call.in_progress"
    output_index: int
    item_id: str
    sequence_number: int
