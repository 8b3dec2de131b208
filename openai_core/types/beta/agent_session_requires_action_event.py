# Generated from overlays/3.57.0.json.
"""The event `agent.session.requires_action`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_session import AgentSession

__all__ = ["AgentSessionRequiresActionEvent"]


class AgentSessionRequiresActionEvent(Model, tag_field="type", tag="agent.session.requires_action"):
    """The event `agent.session.requires_action`."""

    event_id: str
    session: AgentSession
    type: Literal["agent.session.requires_action"] = "agent.session.requires_action"
    obfuscation: str | None = None
