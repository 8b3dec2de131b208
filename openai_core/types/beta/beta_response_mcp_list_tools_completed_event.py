# Generated from openapi.json.
"""The event `response.mcp_list_tools.completed`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent

__all__ = ["Agent", "BetaResponseMcpListToolsCompletedEvent"]


class BetaResponseMcpListToolsCompletedEvent(Model, tag_field="type", tag="response.mcp_list_tools.completed"):
    """An MCP server's tools have been listed."""

    agent: Agent | None = None
    type: Literal["response.mcp_list_tools.completed"] = "response.mcp_list_tools.completed"
    item_id: str
    output_index: int
    sequence_number: int
