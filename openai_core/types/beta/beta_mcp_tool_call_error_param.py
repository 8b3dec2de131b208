# Generated from openapi.json.
"""The union `BetaMcpToolCallErrorParam` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["BetaMcpToolCallErrorParam", "HTTPError", "McpProtocolError", "McpToolExecutionError"]


class McpProtocolError(TypedDict):
    type: Literal["mcp_protocol_error"]
    code: int
    message: str


class McpToolExecutionError(TypedDict):
    type: Literal["mcp_tool_execution_error"]
    content: object


class HTTPError(TypedDict):
    type: Literal["http_error"]
    code: int
    message: str


BetaMcpToolCallErrorParam: TypeAlias = McpProtocolError | McpToolExecutionError | HTTPError
"""Request form of `BetaMcpToolCallError`."""
