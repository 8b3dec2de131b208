# Generated from overlays/3.57.0.json.
"""The event `session.update`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .session_update_config import SessionUpdateConfig

__all__ = ["SessionUpdateEvent"]


class SessionUpdateEvent(Model, tag_field="type", tag="session.update"):
    """The event `session.update`."""

    session: SessionUpdateConfig
    type: Literal["session.update"] = "session.update"
    event_id: str | None = None
