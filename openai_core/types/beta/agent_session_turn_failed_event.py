# Generated from overlays/3.57.0.json.
"""The event `agent.session.turn.failed`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agents.sessions.turn import Turn
from .token_usage import TokenUsage

__all__ = ["AgentSessionTurnFailedEvent"]


class AgentSessionTurnFailedEvent(Model, tag_field="type", tag="agent.session.turn.failed"):
    """The event `agent.session.turn.failed`."""

    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.failed"] = "agent.session.turn.failed"
    usage: TokenUsage | None = None
    obfuscation: str | None = None
