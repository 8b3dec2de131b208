# Generated from openapi.json.
"""The struct `ResponseMcpCallArgumentsDone`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseMcpCallArgumentsDone"]


class ResponseMcpCallArgumentsDone(Model, tag_field="type", tag="response.mcp_call_arguments.done"):
    """The kind `response.mcp_call_arguments.done` of `RealtimeServerEvent`."""

    event_id: str
    type: Literal["response.mcp_call_arguments.done"] = "response.mcp_call_arguments.done"
    response_id: str
    item_id: str
    output_index: int
    arguments: str
