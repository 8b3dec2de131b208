# Generated from openapi.json.
"""The request dict `ToolSearchToolParam`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["ToolSearchToolParam"]


class ToolSearchToolParam(TypedDict, total=False):
    """Request form of `ToolSearchTool`."""

    type: Required[Literal["tool_search"]]
    execution: Literal["server", "client"]
    description: str | None
    parameters: Mapping[str, object] | None
