"""The request dict `TextContentBlockParam`."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = ["TextContentBlockParam"]


class TextContentBlockParam(TypedDict):
    """Request form of `TextContentBlock`."""

    type: Literal["text"]
    text: str
