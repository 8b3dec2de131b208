# Generated from openapi.json.
"""The struct `TextContent`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["TextContent"]


class TextContent(Model, tag_field="type", tag="text"):
    """The kind `text` of `Content`."""

    type: Literal["text"] = "text"
    text: str
