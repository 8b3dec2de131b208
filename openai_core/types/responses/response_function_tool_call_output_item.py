# Generated from overlays/3.57.0.json and openapi.json.
"""The struct `ResponseFunctionToolCallOutputItem`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .response_apply_patch_tool_call import CallerDirect
from .response_custom_tool_call_output import Caller, CallerProgram, OutputOutputContentList

__all__ = ["Caller", "CallerDirect", "CallerProgram", "OutputOutputContentList", "ResponseFunctionToolCallOutputItem"]


class ResponseFunctionToolCallOutputItem(Model, tag_field="type", tag="function_call_output"):
    """What a function returned, as listed among a response's items."""

    id: str
    type: Literal["function_call_output"] = "function_call_output"
    call_id: str | None = None
    name: str | None = None
    namespace: str | None = None
    caller: Caller | None = None
    output: str | list[OutputOutputContentList]
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str | None = None
