# Generated from openapi.json.
"""The struct `FileSearchToolCallDelta`."""

from __future__ import annotations

from typing import Literal

from .....model import Model

__all__ = ["FileSearchToolCallDelta"]


class FileSearchToolCallDelta(Model, tag_field="type", tag="file_search"):
    """The kind `file_search` of `ToolCallDelta`."""

    index: int
    id: str | None = None
    type: Literal["file_search"] = "file_search"
    file_search: dict[str, object]
