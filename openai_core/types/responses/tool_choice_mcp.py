# Generated from openapi.json.
"""The struct `ToolChoiceMcp`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ToolChoiceMcp"]


class ToolChoiceMcp(Model, tag_field="type", tag="mcp"):
    """Makes the model call a tool of this MCP server."""

    type: Literal["mcp"] = "mcp"
    server_label: str
    name: str | None = None
