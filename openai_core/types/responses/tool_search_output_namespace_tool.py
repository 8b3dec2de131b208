# Generated from overlays/3.57.0.json.
"""The struct `ToolSearchOutputNamespaceTool` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from msgspec import field

from ...model import Model
from .custom_tool import CustomTool

__all__ = ["Tool", "ToolFunction", "ToolSearchOutputNamespaceTool"]


class ToolFunction(Model, tag_field="type", tag="function"):
    async_: bool | None = field(default=None, name="async")
    name: str
    type: Literal["function"] = "function"
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    defer_loading: bool | None = None
    description: str | None = None
    output_schema: dict[str, object] | None = None
    parameters: object = None
    strict: bool | None = None


Tool: TypeAlias = ToolFunction | CustomTool


class ToolSearchOutputNamespaceTool(Model, tag_field="type", tag="namespace"):
    """The kind `namespace` of `Tool`."""

    description: str
    name: str
    tools: list[Tool]
    type: Literal["namespace"] = "namespace"
