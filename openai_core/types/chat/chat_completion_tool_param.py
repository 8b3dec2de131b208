"""The types `ChatCompletionToolParam` and `FunctionDefinition`."""

from __future__ import annotations

from typing import TypeAlias

from ..shared_params.function_definition import FunctionDefinition
from .chat_completion_function_tool_param import ChatCompletionFunctionToolParam

__all__ = ["ChatCompletionToolParam", "FunctionDefinition"]

ChatCompletionToolParam: TypeAlias = ChatCompletionFunctionToolParam
"""The older name of `ChatCompletionFunctionToolParam`."""
