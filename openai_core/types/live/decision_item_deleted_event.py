# Generated from overlays/3.57.0.json.
"""The event `decision.item.deleted`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["DecisionItemDeletedEvent"]


class DecisionItemDeletedEvent(Model, tag_field="type", tag="decision.item.deleted"):
    """The event `decision.item.deleted`."""

    event_id: str
    item_id: str
    type: Literal["decision.item.deleted"] = "decision.item.deleted"
    client_event_id: str | None = None
