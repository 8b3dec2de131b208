# Generated from overlays/legacy.json.
"""The event `session.created`."""

from __future__ import annotations

from typing import Literal

from ....model import Model
from .session import Session

__all__ = ["SessionCreatedEvent"]


class SessionCreatedEvent(Model, tag_field="type", tag="session.created"):
    """The event `session.created`."""

    event_id: str
    session: Session
    type: Literal["session.created"] = "session.created"
