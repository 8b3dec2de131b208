"""The request dict `ResponseCustomToolCallParam` and its parts."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from .response_function_tool_call_param import Caller, CallerDirect, CallerProgram

__all__ = ["Caller", "CallerDirect", "CallerProgram", "ResponseCustomToolCallParam"]


class ResponseCustomToolCallParam(TypedDict, total=False):
    """Request form of `ResponseCustomToolCall`."""

    call_id: Required[str]
    input: Required[str]
    name: Required[str]
    type: Required[Literal["custom_tool_call"]]
    id: str
    caller: Caller | None
    namespace: str
