"""The stream event `response.mcp_call_arguments.done`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseMcpCallArgumentsDoneEvent"]


class ResponseMcpCallArgumentsDoneEvent(Model, tag_field="type", tag="response.mcp_call_arguments.done"):
    """An MCP call's arguments are complete."""

    arguments: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call_arguments.done"] = "response.mcp_call_arguments.done"
