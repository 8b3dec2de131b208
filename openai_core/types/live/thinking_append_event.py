# Generated from overlays/3.57.0.json.
"""The event `session.thinking.append`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ThinkingAppendEvent"]


class ThinkingAppendEvent(Model, tag_field="type", tag="session.thinking.append"):
    """The event `session.thinking.append`."""

    content: str
    delegation_id: str | None = None
    type: Literal["session.thinking.append"] = "session.thinking.append"
    event_id: str | None = None
