"""The request dict `ResponseCustomToolCallOutputParam` and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from .response_function_tool_call_param import Caller, CallerDirect, CallerProgram
from .response_input_file_param import ResponseInputFileParam
from .response_input_image_param import ResponseInputImageParam
from .response_input_text_param import ResponseInputTextParam

__all__ = ["Caller", "CallerDirect", "CallerProgram", "OutputOutputContentList", "ResponseCustomToolCallOutputParam"]

OutputOutputContentList: TypeAlias = ResponseInputTextParam | ResponseInputImageParam | ResponseInputFileParam


class ResponseCustomToolCallOutputParam(TypedDict, total=False):
    """Request form of `ResponseCustomToolCallOutput`."""

    call_id: Required[str]
    output: Required[str | Sequence[OutputOutputContentList]]
    type: Required[Literal["custom_tool_call_output"]]
    id: str
    caller: Caller | None
