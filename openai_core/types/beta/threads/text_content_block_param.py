# Generated from openapi.json.
"""The request dict `TextContentBlockParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["TextContentBlockParam"]


class TextContentBlockParam(TypedDict):
    """Request form of `TextContentBlock`."""

    type: Literal["text"]
    text: str
