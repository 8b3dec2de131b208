# Generated from overlays/3.57.0.json.
"""The event `agent.session.environment.suspended`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_session_environment_state import AgentSessionEnvironmentState

__all__ = ["AgentSessionEnvironmentSuspendedEvent"]


class AgentSessionEnvironmentSuspendedEvent(Model, tag_field="type", tag="agent.session.environment.suspended"):
    """The event `agent.session.environment.suspended`."""

    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.environment.suspended"] = "agent.session.environment.suspended"
    obfuscation: str | None = None
