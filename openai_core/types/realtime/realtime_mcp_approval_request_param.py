# Generated from openapi.json.
"""The request dict `RealtimeMcpApprovalRequestParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["RealtimeMcpApprovalRequestParam"]


class RealtimeMcpApprovalRequestParam(TypedDict):
    """Request form of `RealtimeMcpApprovalRequest`."""

    type: Literal["mcp_approval_request"]
    id: str
    server_label: str
    name: str
    arguments: str
