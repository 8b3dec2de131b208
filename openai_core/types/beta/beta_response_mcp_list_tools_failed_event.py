# Generated from openapi.json.
"""The event `response.mcp_list_tools.failed`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent

__all__ = ["Agent", "BetaResponseMcpListToolsFailedEvent"]


class BetaResponseMcpListToolsFailedEvent(Model, tag_field="type", tag="response.mcp_list_tools.failed"):
    """An MCP server's tools could not be listed."""

    agent: Agent | None = None
    type: Literal["response.mcp_list_tools.failed"] = "response.mcp_list_tools.failed"
    item_id: str
    output_index: int
    sequence_number: int
