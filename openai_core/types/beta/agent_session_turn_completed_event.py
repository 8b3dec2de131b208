# Generated from overlays/3.57.0.json.
"""The event `agent.session.turn.completed`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agents.sessions.turn import Turn
from .token_usage import TokenUsage

__all__ = ["AgentSessionTurnCompletedEvent"]


class AgentSessionTurnCompletedEvent(Model, tag_field="type", tag="agent.session.turn.completed"):
    """The event `agent.session.turn.completed`."""

    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.completed"] = "agent.session.turn.completed"
    usage: TokenUsage | None = None
    obfuscation: str | None = None
