# Generated from openapi.json.
"""The struct `RealtimeMcpToolCall` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .realtime_mcp_protocol_error import RealtimeMcpProtocolError
from .realtime_mcp_tool_execution_error import RealtimeMcpToolExecutionError
from .realtime_mcphttp_error import RealtimeMcphttpError

__all__ = ["Error", "RealtimeMcpToolCall"]

Error: TypeAlias = RealtimeMcpProtocolError | RealtimeMcpToolExecutionError | RealtimeMcphttpError


class RealtimeMcpToolCall(Model, tag_field="type", tag="mcp_call"):
    """The kind `mcp_call` of `ConversationItem`."""

    type: Literal["mcp_call"] = "mcp_call"
    id: str
    server_label: str
    name: str
    arguments: str
    approval_request_id: str | None = None
    output: str | None = None
    error: Error | None = None
