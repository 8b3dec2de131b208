"""The request dict `TextContentBlockParam`."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = ["TextContentBlockParam"]


class TextContentBlockParam(TypedDict):
    """One kind of `MessageContentPartParam`."""

    type: Literal["text"]
    text: str
