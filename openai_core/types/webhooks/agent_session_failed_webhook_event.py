# Generated from overlays/3.57.0.json.
"""The event `agent.session.failed`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["AgentSessionFailedWebhookEvent", "Data"]


class Data(Model):
    id: str
    environment_type: str
    environment_id: str | None = None


class AgentSessionFailedWebhookEvent(Model, tag_field="type", tag="agent.session.failed"):
    """The event `agent.session.failed`."""

    id: str
    created_at: int
    """Unix seconds."""
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.failed"] = "agent.session.failed"
