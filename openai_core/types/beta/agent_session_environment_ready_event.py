# Generated from overlays/3.57.0.json.
"""The event `agent.session.environment.ready`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_session_environment_state import AgentSessionEnvironmentState

__all__ = ["AgentSessionEnvironmentReadyEvent"]


class AgentSessionEnvironmentReadyEvent(Model, tag_field="type", tag="agent.session.environment.ready"):
    """The event `agent.session.environment.ready`."""

    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.environment.ready"] = "agent.session.environment.ready"
    obfuscation: str | None = None
