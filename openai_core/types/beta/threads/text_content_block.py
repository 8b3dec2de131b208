# Generated from openapi.json.
"""The struct `TextContentBlock`."""

from __future__ import annotations

from typing import Literal

from ....model import Model
from .text import Text

__all__ = ["TextContentBlock"]


class TextContentBlock(Model, tag_field="type", tag="text"):
    """The kind `text` of `MessageContent`."""

    type: Literal["text"] = "text"
    text: Text
