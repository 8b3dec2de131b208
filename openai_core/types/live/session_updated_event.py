# Generated from overlays/3.57.0.json.
"""The event `session.updated`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .session_resource import SessionResource

__all__ = ["SessionUpdatedEvent"]


class SessionUpdatedEvent(Model, tag_field="type", tag="session.updated"):
    """The event `session.updated`."""

    event_id: str
    session: SessionResource
    type: Literal["session.updated"] = "session.updated"
    client_event_id: str | None = None
