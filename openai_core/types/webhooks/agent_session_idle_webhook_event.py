# Generated from overlays/3.57.0.json.
"""The event `agent.session.idle`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_session_failed_webhook_event import Data

__all__ = ["AgentSessionIdleWebhookEvent", "Data"]


class AgentSessionIdleWebhookEvent(Model, tag_field="type", tag="agent.session.idle"):
    """The event `agent.session.idle`."""

    id: str
    created_at: int
    """Unix seconds."""
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.idle"] = "agent.session.idle"
