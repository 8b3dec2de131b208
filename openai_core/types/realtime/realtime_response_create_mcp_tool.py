# Generated from openapi.json.
"""The struct `RealtimeResponseCreateMcpTool` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model

__all__ = [
    "AllowedTools",
    "AllowedToolsMcpToolFilter",
    "RealtimeResponseCreateMcpTool",
    "RequireApproval",
    "RequireApprovalMcpToolApprovalFilter",
    "RequireApprovalMcpToolApprovalFilterAlways",
    "RequireApprovalMcpToolApprovalFilterNever",
]


class AllowedToolsMcpToolFilter(Model):
    tool_names: list[str] | None = None
    read_only: bool | None = None


AllowedTools: TypeAlias = list[str] | AllowedToolsMcpToolFilter


class RequireApprovalMcpToolApprovalFilterAlways(Model):
    tool_names: list[str] | None = None
    read_only: bool | None = None


class RequireApprovalMcpToolApprovalFilterNever(Model):
    tool_names: list[str] | None = None
    read_only: bool | None = None


class RequireApprovalMcpToolApprovalFilter(Model):
    always: RequireApprovalMcpToolApprovalFilterAlways | None = None
    never: RequireApprovalMcpToolApprovalFilterNever | None = None


RequireApproval: TypeAlias = RequireApprovalMcpToolApprovalFilter | Literal["always", "never"]


class RealtimeResponseCreateMcpTool(Model):
    """The kind `mcp` of `Tool`."""

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
    allowed_tools: AllowedTools | None = None
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    """At least 1 item."""
    require_approval: RequireApproval | None = None
    """`"always"` by default."""
    defer_loading: bool | None = None
