# Generated from overlays/3.57.0.json.
"""The event `agent.environment.expired`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["AgentEnvironmentExpiredWebhookEvent", "Data"]


class Data(Model):
    id: str


class AgentEnvironmentExpiredWebhookEvent(Model, tag_field="type", tag="agent.environment.expired"):
    """The event `agent.environment.expired`."""

    id: str
    created_at: int
    """Unix seconds."""
    data: Data
    object: Literal["event"]
    type: Literal["agent.environment.expired"] = "agent.environment.expired"
