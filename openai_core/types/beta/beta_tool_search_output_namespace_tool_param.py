# Generated from overlays/3.57.0.json.
"""The request dict `BetaToolSearchOutputNamespaceToolParam` and its parts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .beta_custom_tool_param import BetaCustomToolParam

__all__ = ["BetaToolSearchOutputNamespaceToolParam", "Tool", "ToolFunction"]

_ToolFunctionKeywords = TypedDict("_ToolFunctionKeywords", {"async": bool}, total=False)


class ToolFunction(_ToolFunctionKeywords, total=False):
    name: Required[str]
    type: Required[Literal["function"]]
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    defer_loading: bool
    description: str | None
    output_schema: Mapping[str, object] | None
    parameters: object
    strict: bool | None


Tool: TypeAlias = ToolFunction | BetaCustomToolParam


class BetaToolSearchOutputNamespaceToolParam(TypedDict):
    """Request form of `BetaToolSearchOutputNamespaceTool`."""

    description: str
    name: str
    tools: Sequence[Tool]
    type: Literal["namespace"]
