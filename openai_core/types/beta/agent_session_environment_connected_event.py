# Generated from overlays/3.57.0.json.
"""The event `agent.session.environment.connected`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_session_environment_state import AgentSessionEnvironmentState

__all__ = ["AgentSessionEnvironmentConnectedEvent"]


class AgentSessionEnvironmentConnectedEvent(Model, tag_field="type", tag="agent.session.environment.connected"):
    """The event `agent.session.environment.connected`."""

    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.environment.connected"] = "agent.session.environment.connected"
    obfuscation: str | None = None
