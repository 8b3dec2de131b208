# Generated from overlays/3.57.0.json.
"""The event `agent.session.turn.item.added`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_session_item import AgentSessionItem

__all__ = ["AgentSessionTurnItemAddedEvent"]


class AgentSessionTurnItemAddedEvent(Model, tag_field="type", tag="agent.session.turn.item.added"):
    """The event `agent.session.turn.item.added`."""

    event_id: str
    item: AgentSessionItem
    output_index: int | None = None
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.turn.item.added"] = "agent.session.turn.item.added"
    obfuscation: str | None = None
