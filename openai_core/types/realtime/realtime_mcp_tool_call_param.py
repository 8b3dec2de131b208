# Generated from openapi.json.
"""The request dict `RealtimeMcpToolCallParam` and its parts."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .realtime_mcp_protocol_error_param import RealtimeMcpProtocolErrorParam
from .realtime_mcp_tool_execution_error_param import RealtimeMcpToolExecutionErrorParam
from .realtime_mcphttp_error_param import RealtimeMcphttpErrorParam

__all__ = ["Error", "RealtimeMcpToolCallParam"]

Error: TypeAlias = RealtimeMcpProtocolErrorParam | RealtimeMcpToolExecutionErrorParam | RealtimeMcphttpErrorParam


class RealtimeMcpToolCallParam(TypedDict, total=False):
    """Request form of `RealtimeMcpToolCall`."""

    type: Required[Literal["mcp_call"]]
    id: Required[str]
    server_label: Required[str]
    name: Required[str]
    arguments: Required[str]
    approval_request_id: str | None
    output: str | None
    error: Error | None
