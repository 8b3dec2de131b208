# Generated from overlays/3.57.0.json.
"""The event `agent.environment.suspended`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_environment_expired_webhook_event import Data

__all__ = ["AgentEnvironmentSuspendedWebhookEvent", "Data"]


class AgentEnvironmentSuspendedWebhookEvent(Model, tag_field="type", tag="agent.environment.suspended"):
    """The event `agent.environment.suspended`."""

    id: str
    created_at: int
    """Unix seconds."""
    data: Data
    object: Literal["event"]
    type: Literal["agent.environment.suspended"] = "agent.environment.suspended"
