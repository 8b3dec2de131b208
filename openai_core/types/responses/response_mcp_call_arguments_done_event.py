# Generated from openapi.json.
"""The event `response.mcp_call_arguments.done`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseMcpCallArgumentsDoneEvent"]


class ResponseMcpCallArgumentsDoneEvent(Model, tag_field="type", tag="response.mcp_call_arguments.done"):
    """An MCP call's arguments are complete."""

    type: Literal["response.mcp_call_arguments.done"] = "response.mcp_call_arguments.done"
    output_index: int
    item_id: str
    arguments: str
    sequence_number: int
