# Generated from overlays/3.57.0.json.
"""The event `decision.create`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["DecisionCreateEvent"]


class DecisionCreateEvent(Model, tag_field="type", tag="decision.create"):
    """The event `decision.create`."""

    event_id: str
    type: Literal["decision.create"] = "decision.create"
