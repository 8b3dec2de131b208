# Generated from overlays/3.57.0.json.
"""The event `agent.session.turn.in_progress`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agents.sessions.turn import Turn

__all__ = ["AgentSessionTurnInProgressEvent"]


class AgentSessionTurnInProgressEvent(Model, tag_field="type", tag="agent.session.turn.in_progress"):
    """The event `agent.session.turn.in_progress`."""

    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.in_progress"] = "agent.session.turn.in_progress"
    obfuscation: str | None = None
