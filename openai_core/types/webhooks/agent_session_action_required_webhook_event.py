# Generated from overlays/3.57.0.json.
"""The event `agent.session.action_required`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["AgentSessionActionRequiredWebhookEvent", "Data", "DataRequiredAction"]


class DataRequiredAction(Model):
    type: Literal["computer_use_approval_request", "mcp_approval_request", "function_call", "environment_connection"]


class Data(Model):
    id: str
    required_action: DataRequiredAction


class AgentSessionActionRequiredWebhookEvent(Model, tag_field="type", tag="agent.session.action_required"):
    """The event `agent.session.action_required`."""

    id: str
    created_at: int
    """Unix seconds."""
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.action_required"] = "agent.session.action_required"
