# Generated from openapi.json.
"""The event `response.mcp_call.completed`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseMcpCallCompletedEvent"]


class ResponseMcpCallCompletedEvent(Model, tag_field="type", tag="response.mcp_call.completed"):
    """An MCP call has succeeded."""

    type: Literal["response.mcp_call.completed"] = "response.mcp_call.completed"
    item_id: str
    output_index: int
    sequence_number: int
