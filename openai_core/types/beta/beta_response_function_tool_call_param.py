# Generated from overlays/3.57.0.json and openapi.json.
"""The request dict `BetaResponseFunctionToolCallParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from .beta_response_code_interpreter_tool_call_param import Agent
from .beta_response_custom_tool_call_output_param import CallerDirect
from .beta_response_custom_tool_call_param import Caller, CallerProgram

__all__ = ["Agent", "BetaResponseFunctionToolCallParam", "Caller", "CallerDirect", "CallerProgram"]

_BetaResponseFunctionToolCallParamKeywords = TypedDict(
    "_BetaResponseFunctionToolCallParamKeywords", {"async": bool}, total=False
)


class BetaResponseFunctionToolCallParam(_BetaResponseFunctionToolCallParamKeywords, total=False):
    """Request form of `BetaResponseFunctionToolCall`."""

    agent: Agent | None
    id: str
    type: Required[Literal["function_call"]]
    call_id: Required[str]
    caller: Caller | None
    namespace: str
    name: Required[str]
    arguments: Required[str]
    status: Literal["in_progress", "completed", "incomplete"]
