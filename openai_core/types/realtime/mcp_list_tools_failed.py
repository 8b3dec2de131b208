# Generated from openapi.json.
"""The struct `McpListToolsFailed`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["McpListToolsFailed"]


class McpListToolsFailed(Model, tag_field="type", tag="mcp_list_tools.failed"):
    """The kind `mcp_list_tools.failed` of `RealtimeServerEvent`."""

    event_id: str
    type: Literal["mcp_list_tools.failed"] = "mcp_list_tools.failed"
    item_id: str
