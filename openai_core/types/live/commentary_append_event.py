# Generated from overlays/3.57.0.json.
"""The event `session.commentary.append`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["CommentaryAppendEvent"]


class CommentaryAppendEvent(Model, tag_field="type", tag="session.commentary.append"):
    """The event `session.commentary.append`."""

    content: str
    delegation_id: str | None = None
    type: Literal["session.commentary.append"] = "session.commentary.append"
    event_id: str | None = None
