# Generated from overlays/3.57.0.json.
"""The event `agent.session.environment.expired`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_session_environment_state import AgentSessionEnvironmentState

__all__ = ["AgentSessionEnvironmentExpiredEvent"]


class AgentSessionEnvironmentExpiredEvent(Model, tag_field="type", tag="agent.session.environment.expired"):
    """The event `agent.session.environment.expired`."""

    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.environment.expired"] = "agent.session.environment.expired"
    obfuscation: str | None = None
