# Generated from openapi.json.
"""The union `RealtimeToolsConfigUnionParam` and its members."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .realtime_function_tool_param import RealtimeFunctionToolParam

__all__ = [
    "Mcp",
    "McpAllowedTools",
    "McpAllowedToolsMcpToolFilter",
    "McpRequireApproval",
    "McpRequireApprovalMcpToolApprovalFilter",
    "McpRequireApprovalMcpToolApprovalFilterAlways",
    "McpRequireApprovalMcpToolApprovalFilterNever",
    "RealtimeToolsConfigUnionParam",
]


class McpAllowedToolsMcpToolFilter(TypedDict, total=False):
    tool_names: Sequence[str]
    read_only: bool


McpAllowedTools: TypeAlias = Sequence[str] | McpAllowedToolsMcpToolFilter


class McpRequireApprovalMcpToolApprovalFilterAlways(TypedDict, total=False):
    tool_names: Sequence[str]
    read_only: bool


class McpRequireApprovalMcpToolApprovalFilterNever(TypedDict, total=False):
    tool_names: Sequence[str]
    read_only: bool


class McpRequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
    always: McpRequireApprovalMcpToolApprovalFilterAlways
    never: McpRequireApprovalMcpToolApprovalFilterNever


McpRequireApproval: TypeAlias = McpRequireApprovalMcpToolApprovalFilter | Literal["always", "never"]


class Mcp(TypedDict, total=False):
    type: Required[Literal["mcp"]]
    server_label: Required[str]
    server_url: str
    connector_id: Literal[
        "connector_dropbox",
        "connector_gmail",
        "connector_googlecalendar",
        "connector_googledrive",
        "connector_microsoftteams",
        "connector_outlookcalendar",
        "connector_outlookemail",
        "connector_sharepoint",
    ]
    tunnel_id: str
    authorization: str
    server_description: str
    headers: Mapping[str, str] | None
    allowed_tools: McpAllowedTools | None
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    """At least 1 item."""
    require_approval: McpRequireApproval | None
    """`"always"` by default."""
    defer_loading: bool


RealtimeToolsConfigUnionParam: TypeAlias = RealtimeFunctionToolParam | Mcp
"""Request form of `RealtimeToolsConfigUnion`."""
