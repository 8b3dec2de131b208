# Generated from overlays/3.57.0.json.
"""The event `agent.session.turn.item.done`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_output_item import AgentOutputItem

__all__ = ["AgentSessionTurnItemDoneEvent"]


class AgentSessionTurnItemDoneEvent(Model, tag_field="type", tag="agent.session.turn.item.done"):
    """The event `agent.session.turn.item.done`."""

    event_id: str
    item: AgentOutputItem
    output_index: int
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.turn.item.done"] = "agent.session.turn.item.done"
    obfuscation: str | None = None
