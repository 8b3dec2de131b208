# Generated from overlays/3.57.0.json and openapi.json.
"""The request dict `ResponseCustomToolCallParam` and its parts."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .response_custom_tool_call_output_param import CallerDirect

__all__ = ["Caller", "CallerDirect", "CallerProgram", "ResponseCustomToolCallParam"]


class CallerProgram(TypedDict):
    type: Literal["program"]
    caller_id: str


Caller: TypeAlias = CallerDirect | CallerProgram

_ResponseCustomToolCallParamKeywords = TypedDict("_ResponseCustomToolCallParamKeywords", {"async": bool}, total=False)


class ResponseCustomToolCallParam(_ResponseCustomToolCallParamKeywords, total=False):
    """Request form of `ResponseCustomToolCall`."""

    type: Required[Literal["custom_tool_call"]]
    id: str
    call_id: Required[str]
    caller: Caller | None
    namespace: str
    name: Required[str]
    input: Required[str]
