# Generated from overlays/3.57.0.json.
"""The request dict `DecisionItemDeleteEventParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["DecisionItemDeleteEventParam"]


class DecisionItemDeleteEventParam(TypedDict, total=False):
    """Request form of `DecisionItemDeleteEvent`."""

    item_id: Required[str]
    type: Required[Literal["decision.item.delete"]]
    event_id: str | None
