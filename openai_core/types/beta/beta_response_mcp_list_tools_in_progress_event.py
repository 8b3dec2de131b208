# Generated from openapi.json.
"""The event `response.mcp_list_tools.in_progress`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent

__all__ = ["Agent", "BetaResponseMcpListToolsInProgressEvent"]


class BetaResponseMcpListToolsInProgressEvent(Model, tag_field="type", tag="response.mcp_list_tools.in_progress"):
    """An MCP server is being asked for its tools."""

    agent: Agent | None = None
    type: Literal["response.mcp_list_tools.in_progress"] = "response.mcp_list_tools.in_progress"
    item_id: str
    output_index: int
    sequence_number: int
