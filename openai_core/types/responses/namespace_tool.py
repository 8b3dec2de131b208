"""The struct `NamespaceTool` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .custom_tool import CustomTool

__all__ = ["NamespaceTool", "Tool", "ToolFunction"]


class ToolFunction(Model, tag_field="type", tag="function"):
    name: str
    type: Literal["function"] = "function"
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    defer_loading: bool | None = None
    description: str | None = None
    output_schema: dict[str, object] | None = None
    parameters: object | None = None
    strict: bool | None = None


Tool: TypeAlias = ToolFunction | CustomTool


class NamespaceTool(Model, tag_field="type", tag="namespace"):
    """A group of tools under one name."""

    description: str
    name: str
    tools: list[Tool]
    type: Literal["namespace"] = "namespace"
