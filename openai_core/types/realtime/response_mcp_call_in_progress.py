# Generated from openapi.json.
"""The struct `ResponseMcpCallInProgress`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseMcpCallInProgress"]


class ResponseMcpCallInProgress(Model, tag_field="type", tag="response.mcp_call.in_progress"):
    """The kind `response.mcp_call.in_progress` of `RealtimeServerEvent`."""

    event_id: str
    type: Literal["response.mcp_call.in_progress"] = "response.mcp_call.in_progress"
    output_index: int
    item_id: str
