"""The request dict `ResponseFunctionToolCallParam` and its parts."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict

__all__ = ["Caller", "CallerDirect", "CallerProgram", "ResponseFunctionToolCallParam"]


class CallerDirect(TypedDict):
    type: Literal["direct"]


class CallerProgram(TypedDict):
    caller_id: str
    type: Literal["program"]


Caller: TypeAlias = CallerDirect | CallerProgram


class ResponseFunctionToolCallParam(TypedDict, total=False):
    """Request form of `ResponseFunctionToolCall`."""

    arguments: Required[str]
    call_id: Required[str]
    name: Required[str]
    type: Required[Literal["function_call"]]
    id: str
    caller: Caller | None
    namespace: str
    status: Literal["in_progress", "completed", "incomplete"]
