# Generated from overlays/3.57.0.json and openapi.json.
"""The request dict `ResponseFunctionToolCallParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from .response_custom_tool_call_output_param import CallerDirect
from .response_custom_tool_call_param import Caller, CallerProgram

__all__ = ["Caller", "CallerDirect", "CallerProgram", "ResponseFunctionToolCallParam"]

_ResponseFunctionToolCallParamKeywords = TypedDict(
    "_ResponseFunctionToolCallParamKeywords", {"async": bool}, total=False
)


class ResponseFunctionToolCallParam(_ResponseFunctionToolCallParamKeywords, total=False):
    """Request form of `ResponseFunctionToolCall`."""

    id: str
    type: Required[Literal["function_call"]]
    call_id: Required[str]
    caller: Caller | None
    namespace: str
    name: Required[str]
    arguments: Required[str]
    status: Literal["in_progress", "completed", "incomplete"]
