# Generated from openapi.json.
"""The struct `RealtimeMcpApprovalResponse`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["RealtimeMcpApprovalResponse"]


class RealtimeMcpApprovalResponse(Model, tag_field="type", tag="mcp_approval_response"):
    """The kind `mcp_approval_response` of `ConversationItem`."""

    type: Literal["mcp_approval_response"] = "mcp_approval_response"
    id: str
    approval_request_id: str
    approve: bool
    reason: str | None = None
