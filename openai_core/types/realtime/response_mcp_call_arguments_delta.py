# Generated from openapi.json.
"""The struct `ResponseMcpCallArgumentsDelta`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseMcpCallArgumentsDelta"]


class ResponseMcpCallArgumentsDelta(Model, tag_field="type", tag="response.mcp_call_arguments.delta"):
    """The kind `response.mcp_call_arguments.delta` of `RealtimeServerEvent`."""

    event_id: str
    type: Literal["response.mcp_call_arguments.delta"] = "response.mcp_call_arguments.delta"
    response_id: str
    item_id: str
    output_index: int
    delta: str
    obfuscation: str | None = None
