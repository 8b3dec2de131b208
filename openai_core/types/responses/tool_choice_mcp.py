"""The struct `ToolChoiceMcp`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ToolChoiceMcp"]


class ToolChoiceMcp(Model):
    """Makes the model call a tool of this MCP server."""

    server_label: str
    type: Literal["mcp"]
    name: str | None = None
