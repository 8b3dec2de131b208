# Generated from openapi.json.
"""The struct `McpListToolsInProgress`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["McpListToolsInProgress"]


class McpListToolsInProgress(Model, tag_field="type", tag="mcp_list_tools.in_progress"):
    """The kind `mcp_list_tools.in_progress` of `RealtimeServerEvent`."""

    event_id: str
    type: Literal["mcp_list_tools.in_progress"] = "mcp_list_tools.in_progress"
    item_id: str
