# Generated from openapi.json.
"""The request dict `RealtimeMcpApprovalResponseParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["RealtimeMcpApprovalResponseParam"]


class RealtimeMcpApprovalResponseParam(TypedDict, total=False):
    """Request form of `RealtimeMcpApprovalResponse`."""

    type: Required[Literal["mcp_approval_response"]]
    id: Required[str]
    approval_request_id: Required[str]
    approve: Required[bool]
    reason: str | None
