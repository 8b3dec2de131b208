# Generated from overlays/3.57.0.json.
"""The event `agent.session.failed`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_session import AgentSession

__all__ = ["AgentSessionFailedEvent"]


class AgentSessionFailedEvent(Model, tag_field="type", tag="agent.session.failed"):
    """The event `agent.session.failed`."""

    event_id: str
    session: AgentSession
    type: Literal["agent.session.failed"] = "agent.session.failed"
    obfuscation: str | None = None
