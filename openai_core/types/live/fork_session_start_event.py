# Generated from overlays/3.57.0.json.
"""The event `session.start`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .fork_session_config import ForkSessionConfig

__all__ = ["ForkSessionStartEvent"]


class ForkSessionStartEvent(Model, tag_field="type", tag="session.start"):
    """The event `session.start`."""

    session: ForkSessionConfig
    type: Literal["session.start"] = "session.start"
    event_id: str | None = None
