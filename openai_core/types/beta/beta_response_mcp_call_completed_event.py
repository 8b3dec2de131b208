# Generated from openapi.json.
"""The event `response.mcp_call.completed`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent

__all__ = ["Agent", "BetaResponseMcpCallCompletedEvent"]


class BetaResponseMcpCallCompletedEvent(Model, tag_field="type", tag="response.mcp_call.completed"):
    """An MCP call has succeeded."""

    agent: Agent | None = None
    type: Literal["response.mcp_call.completed"] = "response.mcp_call.completed"
    item_id: str
    output_index: int
    sequence_number: int
