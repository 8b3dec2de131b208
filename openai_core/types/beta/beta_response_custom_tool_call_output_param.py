# Generated from openapi.json.
"""The request dict `BetaResponseCustomToolCallOutputParam` and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .beta_response_code_interpreter_tool_call_param import Agent
from .beta_response_input_file_param import BetaResponseInputFileParam
from .beta_response_input_image_param import BetaResponseInputImageParam
from .beta_response_input_text_param import BetaResponseInputTextParam

__all__ = [
    "Agent",
    "BetaResponseCustomToolCallOutputParam",
    "Caller",
    "CallerDirect",
    "CallerProgram",
    "OutputOutputContentList",
]


class CallerDirect(TypedDict):
    type: Literal["direct"]


class CallerProgram(TypedDict):
    type: Literal["program"]
    caller_id: str
    """1 to 64 characters."""


Caller: TypeAlias = CallerDirect | CallerProgram

OutputOutputContentList: TypeAlias = (
    BetaResponseInputTextParam | BetaResponseInputImageParam | BetaResponseInputFileParam
)


class BetaResponseCustomToolCallOutputParam(TypedDict, total=False):
    """Request form of `BetaResponseCustomToolCallOutput`."""

    agent: Agent | None
    type: Required[Literal["custom_tool_call_output"]]
    id: str
    call_id: Required[str]
    caller: Caller | None
    output: Required[str | Sequence[OutputOutputContentList]]
