# Generated from overlays/3.57.0.json.
"""The event `agent.session.environment.disconnected`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_session_environment_state import AgentSessionEnvironmentState

__all__ = ["AgentSessionEnvironmentDisconnectedEvent"]


class AgentSessionEnvironmentDisconnectedEvent(Model, tag_field="type", tag="agent.session.environment.disconnected"):
    """The event `agent.session.environment.disconnected`."""

    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.environment.disconnected"] = "agent.session.environment.disconnected"
    obfuscation: str | None = None
