"""The struct `RealtimeMcpApprovalRequest`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["RealtimeMcpApprovalRequest"]


class RealtimeMcpApprovalRequest(Model):
    """The kind `mcp_approval_request` of `ConversationItem`."""

    type: Literal["mcp_approval_request"]
    id: str
    server_label: str
    name: str
    arguments: str
