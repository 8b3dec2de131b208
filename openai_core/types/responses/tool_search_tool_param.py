"""The request dict `ToolSearchToolParam`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

__all__ = ["ToolSearchToolParam"]


class ToolSearchToolParam(TypedDict, total=False):
    """Request form of `ToolSearchTool`."""

    type: Required[Literal["tool_search"]]
    description: str | None
    execution: Literal["server", "client"]
    parameters: object | None
