# Generated from openapi.json.
"""The request dict `AssistantToolChoiceParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from .assistant_tool_choice_function_param import AssistantToolChoiceFunctionParam

__all__ = ["AssistantToolChoiceParam"]


class AssistantToolChoiceParam(TypedDict, total=False):
    """Request form of `AssistantToolChoice`."""

    type: Required[Literal["function", "code_interpreter", "file_search"]]
    function: AssistantToolChoiceFunctionParam
