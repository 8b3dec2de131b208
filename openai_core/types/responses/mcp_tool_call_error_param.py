"""The union `McpToolCallErrorParam` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

__all__ = ["HTTPError", "McpProtocolError", "McpToolCallErrorParam", "McpToolExecutionError"]


class McpProtocolError(TypedDict):
    code: int
    message: str
    type: Literal["mcp_protocol_error"]


class McpToolExecutionError(TypedDict):
    content: object
    type: Literal["mcp_tool_execution_error"]


class HTTPError(TypedDict):
    code: int
    message: str
    type: Literal["http_error"]


McpToolCallErrorParam: TypeAlias = McpProtocolError | McpToolExecutionError | HTTPError
"""Request form of `McpToolCallError`."""
