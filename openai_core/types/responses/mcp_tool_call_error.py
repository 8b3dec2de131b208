# Generated from openapi.json.
"""The union `McpToolCallError` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model

__all__ = ["HTTPError", "McpProtocolError", "McpToolCallError", "McpToolExecutionError"]


class McpProtocolError(Model, tag_field="type", tag="mcp_protocol_error"):
    type: Literal["mcp_protocol_error"] = "mcp_protocol_error"
    code: int
    message: str


class McpToolExecutionError(Model, tag_field="type", tag="mcp_tool_execution_error"):
    type: Literal["mcp_tool_execution_error"] = "mcp_tool_execution_error"
    content: object


class HTTPError(Model, tag_field="type", tag="http_error"):
    type: Literal["http_error"] = "http_error"
    code: int
    message: str


McpToolCallError: TypeAlias = McpProtocolError | McpToolExecutionError | HTTPError
"""Why a call to an MCP server failed."""
