# Generated from openapi.json.
"""The struct `BetaResponseCustomToolCallOutput` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent, CallerDirect
from .beta_response_input_file import BetaResponseInputFile
from .beta_response_input_image import BetaResponseInputImage
from .beta_response_input_text import BetaResponseInputText

__all__ = [
    "Agent",
    "BetaResponseCustomToolCallOutput",
    "Caller",
    "CallerDirect",
    "CallerProgram",
    "OutputOutputContentList",
]


class CallerProgram(Model, tag_field="type", tag="program"):
    type: Literal["program"] = "program"
    caller_id: str
    """1 to 64 characters."""


Caller: TypeAlias = CallerDirect | CallerProgram

OutputOutputContentList: TypeAlias = BetaResponseInputText | BetaResponseInputImage | BetaResponseInputFile


class BetaResponseCustomToolCallOutput(Model, tag_field="type", tag="custom_tool_call_output"):
    """What a custom tool returned."""

    agent: Agent | None = None
    type: Literal["custom_tool_call_output"] = "custom_tool_call_output"
    id: str | None = None
    call_id: str
    caller: Caller | None = None
    output: str | list[OutputOutputContentList]
