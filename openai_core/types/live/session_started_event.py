# Generated from overlays/3.57.0.json.
"""The event `session.started`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .session_resource import SessionResource

__all__ = ["SessionStartedEvent"]


class SessionStartedEvent(Model, tag_field="type", tag="session.started"):
    """The event `session.started`."""

    event_id: str
    session: SessionResource
    type: Literal["session.started"] = "session.started"
    client_event_id: str | None = None
