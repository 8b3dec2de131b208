"""The struct `ResponseCustomToolCall` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .response_function_tool_call import Caller, CallerDirect, CallerProgram

__all__ = ["Caller", "CallerDirect", "CallerProgram", "ResponseCustomToolCall"]


class ResponseCustomToolCall(Model, tag_field="type", tag="custom_tool_call"):
    """The model's wish to have a custom tool run."""

    call_id: str
    input: str
    name: str
    type: Literal["custom_tool_call"] = "custom_tool_call"
    id: str | None = None
    caller: Caller | None = None
    namespace: str | None = None
