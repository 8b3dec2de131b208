# Generated from openapi.json.
"""The struct `ResponseMcpCallFailed`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseMcpCallFailed"]


class ResponseMcpCallFailed(Model, tag_field="type", tag="response.mcp_call.failed"):
    """The kind `response.mcp_call.failed` of `RealtimeServerEvent`."""

    event_id: str
    type: Literal["response.mcp_call.failed"] = "response.mcp_call.failed"
    output_index: int
    item_id: str
