# Generated from openapi.json.
"""The struct `ResponseCustomToolCallOutput` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .response_apply_patch_tool_call import CallerDirect
from .response_input_file import ResponseInputFile
from .response_input_image import ResponseInputImage
from .response_input_text import ResponseInputText

__all__ = ["Caller", "CallerDirect", "CallerProgram", "OutputOutputContentList", "ResponseCustomToolCallOutput"]


class CallerProgram(Model, tag_field="type", tag="program"):
    type: Literal["program"] = "program"
    caller_id: str
    """1 to 64 characters."""


Caller: TypeAlias = CallerDirect | CallerProgram

OutputOutputContentList: TypeAlias = ResponseInputText | ResponseInputImage | ResponseInputFile


class ResponseCustomToolCallOutput(Model, tag_field="type", tag="custom_tool_call_output"):
    """What a custom tool returned."""

    type: Literal["custom_tool_call_output"] = "custom_tool_call_output"
    id: str | None = None
    call_id: str
    caller: Caller | None = None
    output: str | list[OutputOutputContentList]
