# Generated from openapi.json.
"""The event `response.mcp_list_tools.in_progress`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseMcpListToolsInProgressEvent"]


class ResponseMcpListToolsInProgressEvent(Model, tag_field="type", tag="response.mcp_list_tools.in_progress"):
    """An MCP server is being asked for its tools."""

    type: Literal["response.mcp_list_tools.in_progress"] = "response.mcp_list_tools.in_progress"
    item_id: str
    output_index: int
    sequence_number: int
