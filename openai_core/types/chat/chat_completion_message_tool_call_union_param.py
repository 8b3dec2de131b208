# Generated from openapi.json.
"""The union `ChatCompletionMessageToolCallUnionParam`."""

from __future__ import annotations

from typing import TypeAlias

from .chat_completion_message_custom_tool_call_param import ChatCompletionMessageCustomToolCallParam
from .chat_completion_message_function_tool_call_param import ChatCompletionMessageFunctionToolCallParam
from .chat_completion_message_tool_call import ChatCompletionMessageToolCallUnion

__all__ = ["ChatCompletionMessageToolCallUnionParam"]

ChatCompletionMessageToolCallUnionParam: TypeAlias = (
    ChatCompletionMessageFunctionToolCallParam
    | ChatCompletionMessageCustomToolCallParam
    | ChatCompletionMessageToolCallUnion
)
"""Any tool call in an assistant message; a received one can be passed back as it came."""
