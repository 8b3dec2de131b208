"""The request dict `NamespaceToolParam` and its parts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from .custom_tool_param import CustomToolParam

__all__ = ["NamespaceToolParam", "Tool", "ToolFunction"]


class ToolFunction(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["function"]]
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    defer_loading: bool
    description: str | None
    output_schema: Mapping[str, object] | None
    parameters: object | None
    strict: bool | None


Tool: TypeAlias = ToolFunction | CustomToolParam


class NamespaceToolParam(TypedDict):
    """Request form of `NamespaceTool`."""

    description: str
    name: str
    tools: Sequence[Tool]
    type: Literal["namespace"]
