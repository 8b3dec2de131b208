# Generated from openapi.json.
"""The request dict `ChatCompletionFunctionMessageParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["ChatCompletionFunctionMessageParam"]


class ChatCompletionFunctionMessageParam(TypedDict):
    """What a function returned; deprecated, tool messages took its place."""

    role: Literal["function"]
    content: str | None
    name: str
