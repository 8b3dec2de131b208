# Generated from overlays/3.57.0.json.
"""The event `decision.event`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from ..decision import Decision

__all__ = ["DecisionEvent", "Event"]


class Event(Model):
    decision: Decision
    type: Literal["decision.completed"]


class DecisionEvent(Model, tag_field="type", tag="decision.event"):
    """The event `decision.event`."""

    delegation_id: str | None = None
    event: Event
    event_id: str
    source_event_id: str | None = None
    source_event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"] | None = None
    trigger_id: str | None = None
    type: Literal["decision.event"] = "decision.event"
