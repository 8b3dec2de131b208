# Generated from overlays/3.57.0.json.
"""The event `session.instructions.appended`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["InstructionsAppendedEvent"]


class InstructionsAppendedEvent(Model, tag_field="type", tag="session.instructions.appended"):
    """The event `session.instructions.appended`."""

    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.instructions.appended"] = "session.instructions.appended"
    client_event_id: str | None = None
