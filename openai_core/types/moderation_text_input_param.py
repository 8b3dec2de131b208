"""The request dict `ModerationTextInputParam`."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = ["ModerationTextInputParam"]


class ModerationTextInputParam(TypedDict):
    """Text to classify."""

    text: str
    type: Literal["text"]
