# Generated from overlays/3.57.0.json.
"""The event `session.thinking.appended`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ThinkingAppendedEvent"]


class ThinkingAppendedEvent(Model, tag_field="type", tag="session.thinking.appended"):
    """The event `session.thinking.appended`."""

    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.thinking.appended"] = "session.thinking.appended"
    client_event_id: str | None = None
