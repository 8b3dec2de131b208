# Generated from overlays/3.57.0.json.
"""The request dict `DecisionCreateEventParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["DecisionCreateEventParam"]


class DecisionCreateEventParam(TypedDict):
    """Request form of `DecisionCreateEvent`."""

    event_id: str
    type: Literal["decision.create"]
