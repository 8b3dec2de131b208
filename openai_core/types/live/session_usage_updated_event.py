# Generated from overlays/3.57.0.json.
"""The event `session.usage.updated`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .session_usage import SessionUsage

__all__ = ["ContextWindow", "SessionUsageUpdatedEvent"]


class ContextWindow(Model):
    usage_ratio: float


class SessionUsageUpdatedEvent(Model, tag_field="type", tag="session.usage.updated"):
    """The event `session.usage.updated`."""

    event_id: str
    type: Literal["session.usage.updated"] = "session.usage.updated"
    usage: SessionUsage
    client_event_id: str | None = None
    context_window: ContextWindow | None = None
