# Generated from overlays/3.57.0.json and openapi.json.
"""The struct `BetaResponseFunctionToolCallOutputItem`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent, CallerDirect
from .beta_response_custom_tool_call_output import Caller, CallerProgram, OutputOutputContentList

__all__ = [
    "Agent",
    "BetaResponseFunctionToolCallOutputItem",
    "Caller",
    "CallerDirect",
    "CallerProgram",
    "OutputOutputContentList",
]


class BetaResponseFunctionToolCallOutputItem(Model, tag_field="type", tag="function_call_output"):
    """What a function returned, as listed among a response's items."""

    agent: Agent | None = None
    id: str
    type: Literal["function_call_output"] = "function_call_output"
    call_id: str | None = None
    name: str | None = None
    namespace: str | None = None
    caller: Caller | None = None
    output: str | list[OutputOutputContentList]
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str | None = None
