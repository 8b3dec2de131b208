# Generated from openapi.json.
"""The event `response.mcp_call_arguments.delta`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent

__all__ = ["Agent", "BetaResponseMcpCallArgumentsDeltaEvent"]


class BetaResponseMcpCallArgumentsDeltaEvent(Model, tag_field="type", tag="response.mcp_call_arguments.delta"):
    """More of an MCP call's arguments."""

    agent: Agent | None = None
    type: Literal["response.mcp_call_arguments.delta"] = "response.mcp_call_arguments.delta"
    output_index: int
    item_id: str
    delta: str
    sequence_number: int
