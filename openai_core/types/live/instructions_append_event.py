# Generated from overlays/3.57.0.json.
"""The event `session.instructions.append`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["InstructionsAppendEvent"]


class InstructionsAppendEvent(Model, tag_field="type", tag="session.instructions.append"):
    """The event `session.instructions.append`."""

    content: str
    delegation_id: str | None = None
    type: Literal["session.instructions.append"] = "session.instructions.append"
    event_id: str | None = None
