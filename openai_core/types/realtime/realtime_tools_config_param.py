# Generated from openapi.json.
"""The alias `RealtimeToolsConfigParam`."""

from __future__ import annotations

from typing import TypeAlias

from .realtime_tools_config_union_param import (
    Mcp,
    McpAllowedTools,
    McpAllowedToolsMcpToolFilter,
    McpRequireApproval,
    McpRequireApprovalMcpToolApprovalFilter,
    McpRequireApprovalMcpToolApprovalFilterAlways,
    McpRequireApprovalMcpToolApprovalFilterNever,
    RealtimeToolsConfigUnionParam,
)

__all__ = [
    "Mcp",
    "McpAllowedTools",
    "McpAllowedToolsMcpToolFilter",
    "McpRequireApproval",
    "McpRequireApprovalMcpToolApprovalFilter",
    "McpRequireApprovalMcpToolApprovalFilterAlways",
    "McpRequireApprovalMcpToolApprovalFilterNever",
    "RealtimeToolsConfigParam",
    "RealtimeToolsConfigUnionParam",
]

RealtimeToolsConfigParam: TypeAlias = list[RealtimeToolsConfigUnionParam]
"""Request form of `RealtimeToolsConfig`."""
