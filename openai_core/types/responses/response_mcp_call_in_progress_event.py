# Generated from openapi.json.
"""The event `response.mcp_call.in_progress`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseMcpCallInProgressEvent"]


class ResponseMcpCallInProgressEvent(Model, tag_field="type", tag="response.mcp_call.in_progress"):
    """An MCP call has begun."""

    type: Literal["response.mcp_call.in_progress"] = "response.mcp_call.in_progress"
    sequence_number: int
    output_index: int
    item_id: str
