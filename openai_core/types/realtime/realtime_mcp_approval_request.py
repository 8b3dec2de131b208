# Generated from openapi.json.
"""The struct `RealtimeMcpApprovalRequest`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["RealtimeMcpApprovalRequest"]


class RealtimeMcpApprovalRequest(Model, tag_field="type", tag="mcp_approval_request"):
    """The kind `mcp_approval_request` of `ConversationItem`."""

    type: Literal["mcp_approval_request"] = "mcp_approval_request"
    id: str
    server_label: str
    name: str
    arguments: str
