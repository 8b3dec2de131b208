# Generated from openapi.json.
"""The request dict `ChatCompletionNamedToolChoiceParam` and its parts."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["ChatCompletionNamedToolChoiceParam", "Function"]


class Function(TypedDict):
    name: str


class ChatCompletionNamedToolChoiceParam(TypedDict):
    """Makes the model call this function."""

    type: Literal["function"]
    function: Function
