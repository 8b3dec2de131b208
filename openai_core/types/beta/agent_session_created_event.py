# Generated from overlays/3.57.0.json.
"""The event `agent.session.created`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_session import AgentSession

__all__ = ["AgentSessionCreatedEvent"]


class AgentSessionCreatedEvent(Model, tag_field="type", tag="agent.session.created"):
    """The event `agent.session.created`."""

    event_id: str
    session: AgentSession
    type: Literal["agent.session.created"] = "agent.session.created"
    obfuscation: str | None = None
