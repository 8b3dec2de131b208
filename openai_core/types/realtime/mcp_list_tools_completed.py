# Generated from openapi.json.
"""The struct `McpListToolsCompleted`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["McpListToolsCompleted"]


class McpListToolsCompleted(Model, tag_field="type", tag="mcp_list_tools.completed"):
    """The kind `mcp_list_tools.completed` of `RealtimeServerEvent`."""

    event_id: str
    type: Literal["mcp_list_tools.completed"] = "mcp_list_tools.completed"
    item_id: str
