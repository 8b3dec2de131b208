# Generated from openapi.json.
"""The types `ChatCompletionMessageToolCallUnion`, `ChatCompletionMessageToolCall` and `Function`."""

from __future__ import annotations

from typing import TypeAlias

from .chat_completion_message_custom_tool_call import ChatCompletionMessageCustomToolCall
from .chat_completion_message_function_tool_call import ChatCompletionMessageFunctionToolCall, Function

__all__ = ["ChatCompletionMessageToolCall", "ChatCompletionMessageToolCallUnion", "Function"]

ChatCompletionMessageToolCallUnion: TypeAlias = (
    ChatCompletionMessageFunctionToolCall | ChatCompletionMessageCustomToolCall
)
"""Any tool call by the model."""

ChatCompletionMessageToolCall: TypeAlias = ChatCompletionMessageFunctionToolCall
"""The older name of `ChatCompletionMessageFunctionToolCall`."""
