# Generated from openapi.json.
"""The request dict `ChatCompletionFunctionToolParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from ..shared_params.function_definition import FunctionDefinition

__all__ = ["ChatCompletionFunctionToolParam"]


class ChatCompletionFunctionToolParam(TypedDict):
    """Request form of `ChatCompletionFunctionTool`."""

    type: Literal["function"]
    function: FunctionDefinition
