"""The struct `ResponseCustomToolCallOutput` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .response_function_tool_call import Caller, CallerDirect, CallerProgram
from .response_input_file import ResponseInputFile
from .response_input_image import ResponseInputImage
from .response_input_text import ResponseInputText

__all__ = ["Caller", "CallerDirect", "CallerProgram", "OutputOutputContentList", "ResponseCustomToolCallOutput"]

OutputOutputContentList: TypeAlias = ResponseInputText | ResponseInputImage | ResponseInputFile


class ResponseCustomToolCallOutput(Model, tag_field="type", tag="custom_tool_call_output"):
    """What a custom tool returned."""

    call_id: str
    output: str | list[OutputOutputContentList]
    type: Literal["custom_tool_call_output"] = "custom_tool_call_output"
    id: str | None = None
    caller: Caller | None = None
