# Generated from openapi.json.
"""The request dict `ChatCompletionMessageFunctionToolCallParam` and its parts."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["ChatCompletionMessageFunctionToolCallParam", "Function"]


class Function(TypedDict):
    name: str
    arguments: str


class ChatCompletionMessageFunctionToolCallParam(TypedDict):
    """Request form of `ChatCompletionMessageFunctionToolCall`."""

    id: str
    type: Literal["function"]
    function: Function
