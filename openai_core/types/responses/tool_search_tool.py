# Generated from openapi.json.
"""The struct `ToolSearchTool`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ToolSearchTool"]


class ToolSearchTool(Model, tag_field="type", tag="tool_search"):
    """Lets the model search for tools instead of having them all loaded."""

    type: Literal["tool_search"] = "tool_search"
    execution: Literal["server", "client"] | None = None
    description: str | None = None
    parameters: dict[str, object] | None = None
