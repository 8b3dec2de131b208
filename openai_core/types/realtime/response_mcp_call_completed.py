# Generated from openapi.json.
"""The struct `ResponseMcpCallCompleted`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseMcpCallCompleted"]


class ResponseMcpCallCompleted(Model, tag_field="type", tag="response.mcp_call.completed"):
    """The kind `response.mcp_call.completed` of `RealtimeServerEvent`."""

    event_id: str
    type: Literal["response.mcp_call.completed"] = "response.mcp_call.completed"
    output_index: int
    item_id: str
