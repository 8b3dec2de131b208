# Generated from overlays/3.57.0.json.
"""The event `agent.session.environment.reset`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["AgentSessionEnvironmentResetEvent"]


class AgentSessionEnvironmentResetEvent(Model, tag_field="type", tag="agent.session.environment.reset"):
    """The event `agent.session.environment.reset`."""

    environment_id: str
    event_id: str
    reset_count: int
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.environment.reset"] = "agent.session.environment.reset"
    obfuscation: str | None = None
