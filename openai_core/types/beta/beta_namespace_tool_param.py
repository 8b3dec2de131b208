# Generated from overlays/3.57.0.json and openapi.json.
"""The request dict `BetaNamespaceToolParam` and its parts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .beta_custom_tool_param import BetaCustomToolParam

__all__ = ["BetaNamespaceToolParam", "Tool", "ToolFunction"]

_ToolFunctionKeywords = TypedDict("_ToolFunctionKeywords", {"async": bool}, total=False)


class ToolFunction(_ToolFunctionKeywords, total=False):
    name: Required[str]
    """1 to 128 characters."""
    description: str | None
    parameters: Mapping[str, object] | None
    strict: bool | None
    type: Required[Literal["function"]]
    output_schema: Mapping[str, object] | None
    defer_loading: bool
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    """At least 1 item."""


Tool: TypeAlias = ToolFunction | BetaCustomToolParam


class BetaNamespaceToolParam(TypedDict):
    """Request form of `BetaNamespaceTool`."""

    type: Literal["namespace"]
    name: str
    """At least 1 character."""
    description: str
    tools: Sequence[Tool]
    """At least 1 item."""
