# Generated from openapi.json.
"""The struct `TextDeltaBlock`."""

from __future__ import annotations

from typing import Literal

from ....model import Model
from .text_delta import TextDelta

__all__ = ["TextDeltaBlock"]


class TextDeltaBlock(Model, tag_field="type", tag="text"):
    """The kind `text` of `MessageContentDelta`."""

    index: int
    type: Literal["text"] = "text"
    text: TextDelta | None = None
