# Generated from overlays/3.57.0.json and openapi.json.
"""The struct `BetaNamespaceTool` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from msgspec import field

from ...model import Model
from .beta_custom_tool import BetaCustomTool

__all__ = ["BetaNamespaceTool", "Tool", "ToolFunction"]


class ToolFunction(Model, tag_field="type", tag="function"):
    name: str
    """1 to 128 characters."""
    description: str | None = None
    parameters: dict[str, object] | None = None
    strict: bool | None = None
    type: Literal["function"] = "function"
    output_schema: dict[str, object] | None = None
    defer_loading: bool | None = None
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    """At least 1 item."""
    async_: bool | None = field(default=None, name="async")


Tool: TypeAlias = ToolFunction | BetaCustomTool


class BetaNamespaceTool(Model, tag_field="type", tag="namespace"):
    """A group of tools under one name."""

    type: Literal["namespace"] = "namespace"
    name: str
    """At least 1 character."""
    description: str
    tools: list[Tool]
    """At least 1 item."""
