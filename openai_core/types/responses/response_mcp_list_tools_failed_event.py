# Generated from openapi.json.
"""The event `response.mcp_list_tools.failed`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseMcpListToolsFailedEvent"]


class ResponseMcpListToolsFailedEvent(Model, tag_field="type", tag="response.mcp_list_tools.failed"):
    """An MCP server's tools could not be listed."""

    type: Literal["response.mcp_list_tools.failed"] = "response.mcp_list_tools.failed"
    item_id: str
    output_index: int
    sequence_number: int
