# Generated from openapi.json.
"""The request dict `ChatCompletionContentPartRefusalParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["ChatCompletionContentPartRefusalParam"]


class ChatCompletionContentPartRefusalParam(TypedDict):
    """The model's words when it declined, told back to it."""

    type: Literal["refusal"]
    refusal: str
