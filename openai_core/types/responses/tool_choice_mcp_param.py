# Generated from openapi.json.
"""The request dict `ToolChoiceMcpParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["ToolChoiceMcpParam"]


class ToolChoiceMcpParam(TypedDict, total=False):
    """Request form of `ToolChoiceMcp`."""

    type: Required[Literal["mcp"]]
    server_label: Required[str]
    name: str | None
