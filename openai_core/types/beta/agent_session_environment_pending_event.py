# Generated from overlays/3.57.0.json.
"""The event `agent.session.environment.pending`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_session_environment_state import AgentSessionEnvironmentState

__all__ = ["AgentSessionEnvironmentPendingEvent"]


class AgentSessionEnvironmentPendingEvent(Model, tag_field="type", tag="agent.session.environment.pending"):
    """The event `agent.session.environment.pending`."""

    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.environment.pending"] = "agent.session.environment.pending"
    obfuscation: str | None = None
