# Generated from openapi.json.
"""The request dict `RealtimeMcpListToolsParam` and its parts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["RealtimeMcpListToolsParam", "Tool"]


class Tool(TypedDict, total=False):
    name: Required[str]
    description: str | None
    input_schema: Required[Mapping[str, object]]
    annotations: Mapping[str, object] | None


class RealtimeMcpListToolsParam(TypedDict, total=False):
    """Request form of `RealtimeMcpListTools`."""

    type: Required[Literal["mcp_list_tools"]]
    id: str
    server_label: Required[str]
    tools: Required[Sequence[Tool]]
