# Generated from overlays/3.57.0.json.
"""The event `session.closed`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .session_resource import SessionResource
from .session_usage import SessionUsage

__all__ = ["SessionClosedEvent"]


class SessionClosedEvent(Model, tag_field="type", tag="session.closed"):
    """The event `session.closed`."""

    event_id: str
    reason: Literal["close_requested", "expired", "content", "remote_hangup", "connection_lost"]
    session: SessionResource
    type: Literal["session.closed"] = "session.closed"
    usage: SessionUsage
    client_event_id: str | None = None
