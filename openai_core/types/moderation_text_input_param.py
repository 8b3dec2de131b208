# Generated from openapi.json.
"""The request dict `ModerationTextInputParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["ModerationTextInputParam"]


class ModerationTextInputParam(TypedDict):
    """A text to be judged."""

    type: Literal["text"]
    text: str
