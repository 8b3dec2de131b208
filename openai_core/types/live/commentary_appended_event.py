# Generated from overlays/3.57.0.json.
"""The event `session.commentary.appended`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["CommentaryAppendedEvent"]


class CommentaryAppendedEvent(Model, tag_field="type", tag="session.commentary.appended"):
    """The event `session.commentary.appended`."""

    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.commentary.appended"] = "session.commentary.appended"
    client_event_id: str | None = None
