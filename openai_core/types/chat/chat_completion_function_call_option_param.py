# Generated from openapi.json.
"""The request dict `ChatCompletionFunctionCallOptionParam`."""

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["ChatCompletionFunctionCallOptionParam"]


class ChatCompletionFunctionCallOptionParam(TypedDict):
    """Names the function that must be called; deprecated along with `functions`."""

    name: str
