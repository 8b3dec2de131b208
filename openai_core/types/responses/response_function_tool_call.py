"""The struct `ResponseFunctionToolCall` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model

__all__ = ["Caller", "CallerDirect", "CallerProgram", "ResponseFunctionToolCall"]


class CallerDirect(Model, tag_field="type", tag="direct"):
    type: Literal["direct"] = "direct"


class CallerProgram(Model, tag_field="type", tag="program"):
    caller_id: str
    type: Literal["program"] = "program"


Caller: TypeAlias = CallerDirect | CallerProgram | None


class ResponseFunctionToolCall(Model, tag_field="type", tag="function_call"):
    """The model's wish to have a function run; `arguments` is JSON text and may be invalid."""

    arguments: str
    call_id: str
    name: str
    type: Literal["function_call"] = "function_call"
    id: str | None = None
    caller: Caller | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None
