# Generated from overlays/3.57.0.json.
"""The event `agent.session.environment.failed`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_session_environment_state import AgentSessionEnvironmentState

__all__ = ["AgentSessionEnvironmentFailedEvent"]


class AgentSessionEnvironmentFailedEvent(Model, tag_field="type", tag="agent.session.environment.failed"):
    """The event `agent.session.environment.failed`."""

    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.environment.failed"] = "agent.session.environment.failed"
    obfuscation: str | None = None
