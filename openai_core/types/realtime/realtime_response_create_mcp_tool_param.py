# Generated from openapi.json.
"""The request dict `RealtimeResponseCreateMcpToolParam` and its parts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

__all__ = [
    "AllowedTools",
    "AllowedToolsMcpToolFilter",
    "RealtimeResponseCreateMcpToolParam",
    "RequireApproval",
    "RequireApprovalMcpToolApprovalFilter",
    "RequireApprovalMcpToolApprovalFilterAlways",
    "RequireApprovalMcpToolApprovalFilterNever",
]


class AllowedToolsMcpToolFilter(TypedDict, total=False):
    tool_names: Sequence[str]
    read_only: bool


AllowedTools: TypeAlias = Sequence[str] | AllowedToolsMcpToolFilter


class RequireApprovalMcpToolApprovalFilterAlways(TypedDict, total=False):
    tool_names: Sequence[str]
    read_only: bool


class RequireApprovalMcpToolApprovalFilterNever(TypedDict, total=False):
    tool_names: Sequence[str]
    read_only: bool


class RequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
    always: RequireApprovalMcpToolApprovalFilterAlways
    never: RequireApprovalMcpToolApprovalFilterNever


RequireApproval: TypeAlias = RequireApprovalMcpToolApprovalFilter | Literal["always", "never"]


class RealtimeResponseCreateMcpToolParam(TypedDict, total=False):
    """Request form of `RealtimeResponseCreateMcpTool`."""

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
    allowed_tools: AllowedTools | None
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    """At least 1 item."""
    require_approval: RequireApproval | None
    """`"always"` by default."""
    defer_loading: bool
