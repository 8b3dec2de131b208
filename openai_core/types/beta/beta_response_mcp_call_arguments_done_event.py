# Generated from openapi.json.
"""The event `response.mcp_call_arguments.done`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent

__all__ = ["Agent", "BetaResponseMcpCallArgumentsDoneEvent"]


class BetaResponseMcpCallArgumentsDoneEvent(Model, tag_field="type", tag="response.mcp_call_arguments.done"):
    """An MCP call's arguments are complete."""

    agent: Agent | None = None
    type: Literal["response.mcp_call_arguments.done"] = "response.mcp_call_arguments.done"
    output_index: int
    item_id: str
    arguments: str
    sequence_number: int
