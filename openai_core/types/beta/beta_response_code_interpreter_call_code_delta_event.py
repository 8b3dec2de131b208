# Generated from openapi.json.
"""The event `response.code_interpreter_call_code.delta`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent

__all__ = ["Agent", "BetaResponseCodeInterpreterCallCodeDeltaEvent"]


class BetaResponseCodeInterpreterCallCodeDeltaEvent(
    Model, tag_field="type", tag="response.code_interpreter_call_code.delta"
):
    """More of the code that the model wants to run."""

    agent: Agent | None = None
    type: Literal["response.code_interpreter_call_code.delta"] = "response.code_interpreter_call_code.delta"
    output_index: int
    item_id: str
    delta: str
    sequence_number: int
