# Generated from openapi.json.
"""The event `response.mcp_call.in_progress`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent

__all__ = ["Agent", "BetaResponseMcpCallInProgressEvent"]


class BetaResponseMcpCallInProgressEvent(Model, tag_field="type", tag="response.mcp_call.in_progress"):
    """An MCP call has begun."""

    agent: Agent | None = None
    type: Literal["response.mcp_call.in_progress"] = "response.mcp_call.in_progress"
    sequence_number: int
    output_index: int
    item_id: str
