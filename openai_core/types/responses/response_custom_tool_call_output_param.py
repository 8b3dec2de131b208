# Generated from openapi.json.
"""The request dict `ResponseCustomToolCallOutputParam` and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .response_input_file_param import ResponseInputFileParam
from .response_input_image_param import ResponseInputImageParam
from .response_input_text_param import ResponseInputTextParam

__all__ = ["Caller", "CallerDirect", "CallerProgram", "OutputOutputContentList", "ResponseCustomToolCallOutputParam"]


class CallerDirect(TypedDict):
    type: Literal["direct"]


class CallerProgram(TypedDict):
    type: Literal["program"]
    caller_id: str
    """1 to 64 characters."""


Caller: TypeAlias = CallerDirect | CallerProgram

OutputOutputContentList: TypeAlias = ResponseInputTextParam | ResponseInputImageParam | ResponseInputFileParam


class ResponseCustomToolCallOutputParam(TypedDict, total=False):
    """Request form of `ResponseCustomToolCallOutput`."""

    type: Required[Literal["custom_tool_call_output"]]
    id: str
    call_id: Required[str]
    caller: Caller | None
    output: Required[str | Sequence[OutputOutputContentList]]
