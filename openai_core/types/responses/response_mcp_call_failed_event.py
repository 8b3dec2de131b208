# Generated from openapi.json.
"""The event `response.mcp_call.failed`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseMcpCallFailedEvent"]


class ResponseMcpCallFailedEvent(Model, tag_field="type", tag="response.mcp_call.failed"):
    """An MCP call has failed."""

    type: Literal["response.mcp_call.failed"] = "response.mcp_call.failed"
    item_id: str
    output_index: int
    sequence_number: int
