# Generated from overlays/3.57.0.json and openapi.json.
"""The request dict `BetaResponseCustomToolCallParam` and its parts."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .beta_response_code_interpreter_tool_call_param import Agent
from .beta_response_custom_tool_call_output_param import CallerDirect

__all__ = ["Agent", "BetaResponseCustomToolCallParam", "Caller", "CallerDirect", "CallerProgram"]


class CallerProgram(TypedDict):
    type: Literal["program"]
    caller_id: str


Caller: TypeAlias = CallerDirect | CallerProgram

_BetaResponseCustomToolCallParamKeywords = TypedDict(
    "_BetaResponseCustomToolCallParamKeywords", {"async": bool}, total=False
)


class BetaResponseCustomToolCallParam(_BetaResponseCustomToolCallParamKeywords, total=False):
    """Request form of `BetaResponseCustomToolCall`."""

    agent: Agent | None
    type: Required[Literal["custom_tool_call"]]
    id: str
    call_id: Required[str]
    caller: Caller | None
    namespace: str
    name: Required[str]
    input: Required[str]
