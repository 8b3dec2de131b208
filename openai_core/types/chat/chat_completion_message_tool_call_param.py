"""The types `ChatCompletionMessageToolCallParam` and `Function`."""

from __future__ import annotations

from typing import TypeAlias

from .chat_completion_message_function_tool_call_param import ChatCompletionMessageFunctionToolCallParam, Function

__all__ = ["ChatCompletionMessageToolCallParam", "Function"]

ChatCompletionMessageToolCallParam: TypeAlias = ChatCompletionMessageFunctionToolCallParam
"""The older name of `ChatCompletionMessageFunctionToolCallParam`."""
