# Generated from openapi.json.
"""The request dict `ChatCompletionMessageCustomToolCallParam` and its parts."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["ChatCompletionMessageCustomToolCallParam", "Custom"]


class Custom(TypedDict):
    name: str
    input: str


class ChatCompletionMessageCustomToolCallParam(TypedDict):
    """Request form of `ChatCompletionMessageCustomToolCall`."""

    id: str
    type: Literal["custom"]
    custom: Custom
