# Generated from overlays/3.57.0.json.
"""The event `agent.session.turn.cancelled`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agents.sessions.turn import Turn
from .token_usage import TokenUsage

__all__ = ["AgentSessionTurnCancelledEvent"]


class AgentSessionTurnCancelledEvent(Model, tag_field="type", tag="agent.session.turn.cancelled"):
    """The event `agent.session.turn.cancelled`."""

    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.cancelled"] = "agent.session.turn.cancelled"
    usage: TokenUsage | None = None
    obfuscation: str | None = None
