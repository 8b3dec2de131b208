# Generated from overlays/3.57.0.json.
"""The event `agent.session.idle`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_session import AgentSession

__all__ = ["AgentSessionIdleEvent"]


class AgentSessionIdleEvent(Model, tag_field="type", tag="agent.session.idle"):
    """The event `agent.session.idle`."""

    event_id: str
    session: AgentSession
    type: Literal["agent.session.idle"] = "agent.session.idle"
    obfuscation: str | None = None
