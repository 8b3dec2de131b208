# Generated from overlays/3.57.0.json.
"""The event `agent.session.in_progress`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_session_failed_webhook_event import Data

__all__ = ["AgentSessionInProgressWebhookEvent", "Data"]


class AgentSessionInProgressWebhookEvent(Model, tag_field="type", tag="agent.session.in_progress"):
    """The event `agent.session.in_progress`."""

    id: str
    created_at: int
    """Unix seconds."""
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.in_progress"] = "agent.session.in_progress"
