# Generated from openapi.json.
"""The request dict `ChatCompletionNamedToolChoiceCustomParam` and its parts."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["ChatCompletionNamedToolChoiceCustomParam", "Custom"]


class Custom(TypedDict):
    name: str


class ChatCompletionNamedToolChoiceCustomParam(TypedDict):
    """Makes the model call this custom tool."""

    type: Literal["custom"]
    custom: Custom
