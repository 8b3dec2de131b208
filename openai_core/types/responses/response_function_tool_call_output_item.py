"""The struct `ResponseFunctionToolCallOutputItem` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .response_custom_tool_call_output import OutputOutputContentList
from .response_function_tool_call import Caller, CallerDirect, CallerProgram

__all__ = ["Caller", "CallerDirect", "CallerProgram", "OutputOutputContentList", "ResponseFunctionToolCallOutputItem"]


class ResponseFunctionToolCallOutputItem(Model, tag_field="type", tag="function_call_output"):
    """What a function returned, as listed among a response's items."""

    id: str
    call_id: str
    output: str | list[OutputOutputContentList]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["function_call_output"] = "function_call_output"
    caller: Caller | None = None
    created_by: str | None = None
    name: str | None = None
    namespace: str | None = None
