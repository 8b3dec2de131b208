# Generated from overlays/legacy.json.
"""The event `session.updated`."""

from __future__ import annotations

from typing import Literal

from ....model import Model
from .session import Session

__all__ = ["SessionUpdatedEvent"]


class SessionUpdatedEvent(Model, tag_field="type", tag="session.updated"):
    """The event `session.updated`."""

    event_id: str
    session: Session
    type: Literal["session.updated"] = "session.updated"
