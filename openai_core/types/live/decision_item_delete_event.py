# Generated from overlays/3.57.0.json.
"""The event `decision.item.delete`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["DecisionItemDeleteEvent"]


class DecisionItemDeleteEvent(Model, tag_field="type", tag="decision.item.delete"):
    """The event `decision.item.delete`."""

    item_id: str
    type: Literal["decision.item.delete"] = "decision.item.delete"
    event_id: str | None = None
