# Generated from overlays/3.57.0.json.
"""The event `agent.session.subagent.created`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .subagent import Subagent

__all__ = ["AgentSessionSubagentCreatedEvent"]


class AgentSessionSubagentCreatedEvent(Model, tag_field="type", tag="agent.session.subagent.created"):
    """The event `agent.session.subagent.created`."""

    event_id: str
    subagent: Subagent
    type: Literal["agent.session.subagent.created"] = "agent.session.subagent.created"
    obfuscation: str | None = None
