# Generated from openapi.json.
"""The union `RealtimeToolsConfigUnion` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .realtime_function_tool import RealtimeFunctionTool

__all__ = [
    "Mcp",
    "McpAllowedTools",
    "McpAllowedToolsMcpToolFilter",
    "McpRequireApproval",
    "McpRequireApprovalMcpToolApprovalFilter",
    "McpRequireApprovalMcpToolApprovalFilterAlways",
    "McpRequireApprovalMcpToolApprovalFilterNever",
    "RealtimeToolsConfigUnion",
]


class McpAllowedToolsMcpToolFilter(Model):
    tool_names: list[str] | None = None
    read_only: bool | None = None


McpAllowedTools: TypeAlias = list[str] | McpAllowedToolsMcpToolFilter


class McpRequireApprovalMcpToolApprovalFilterAlways(Model):
    tool_names: list[str] | None = None
    read_only: bool | None = None


class McpRequireApprovalMcpToolApprovalFilterNever(Model):
    tool_names: list[str] | None = None
    read_only: bool | None = None


class McpRequireApprovalMcpToolApprovalFilter(Model):
    always: McpRequireApprovalMcpToolApprovalFilterAlways | None = None
    never: McpRequireApprovalMcpToolApprovalFilterNever | None = None


McpRequireApproval: TypeAlias = McpRequireApprovalMcpToolApprovalFilter | Literal["always", "never"]


class Mcp(Model):
    type: Literal["mcp"]
    server_label: str
    server_url: str | None = None
    connector_id: (
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
        | None
    ) = None
    tunnel_id: str | None = None
    authorization: str | None = None
    server_description: str | None = None
    headers: dict[str, str] | None = None
    allowed_tools: McpAllowedTools | None = None
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    """At least 1 item."""
    require_approval: McpRequireApproval | None = None
    """`"always"` by default."""
    defer_loading: bool | None = None


RealtimeToolsConfigUnion: TypeAlias = RealtimeFunctionTool | Mcp
"""Any tool of a realtime session."""
