# Generated from openapi.json.
"""The request dict `BetaToolSearchToolParam`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["BetaToolSearchToolParam"]


class BetaToolSearchToolParam(TypedDict, total=False):
    """Request form of `BetaToolSearchTool`."""

    type: Required[Literal["tool_search"]]
    execution: Literal["server", "client"]
    description: str | None
    parameters: Mapping[str, object] | None
