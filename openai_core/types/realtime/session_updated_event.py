# Generated from openapi.json.
"""The event `session.updated`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .session_created_event import Session

__all__ = ["Session", "SessionUpdatedEvent"]


class SessionUpdatedEvent(Model, tag_field="type", tag="session.updated"):
    """The event `session.updated`."""

    event_id: str
    type: Literal["session.updated"] = "session.updated"
    session: Session
