# Generated from overlays/3.57.0.json.
"""The event `agent.environment.failed`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_environment_expired_webhook_event import Data

__all__ = ["AgentEnvironmentFailedWebhookEvent", "Data"]


class AgentEnvironmentFailedWebhookEvent(Model, tag_field="type", tag="agent.environment.failed"):
    """The event `agent.environment.failed`."""

    id: str
    created_at: int
    """Unix seconds."""
    data: Data
    object: Literal["event"]
    type: Literal["agent.environment.failed"] = "agent.environment.failed"
