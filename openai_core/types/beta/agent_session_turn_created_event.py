# Generated from overlays/3.57.0.json.
"""The event `agent.session.turn.created`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agents.sessions.turn import Turn

__all__ = ["AgentSessionTurnCreatedEvent"]


class AgentSessionTurnCreatedEvent(Model, tag_field="type", tag="agent.session.turn.created"):
    """The event `agent.session.turn.created`."""

    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.created"] = "agent.session.turn.created"
    obfuscation: str | None = None
