# Generated from overlays/3.57.0.json.
"""The event `agent.session.subagent.closed`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .subagent import Subagent

__all__ = ["AgentSessionSubagentClosedEvent"]


class AgentSessionSubagentClosedEvent(Model, tag_field="type", tag="agent.session.subagent.closed"):
    """The event `agent.session.subagent.closed`."""

    event_id: str
    subagent: Subagent
    type: Literal["agent.session.subagent.closed"] = "agent.session.subagent.closed"
    obfuscation: str | None = None
