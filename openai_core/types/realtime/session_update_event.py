# Generated from openapi.json.
"""The event `session.update`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .session_created_event import Session

__all__ = ["Session", "SessionUpdateEvent"]


class SessionUpdateEvent(Model, tag_field="type", tag="session.update"):
    """The event `session.update`."""

    event_id: str | None = None
    """At most 512 characters."""
    type: Literal["session.update"] = "session.update"
    session: Session
