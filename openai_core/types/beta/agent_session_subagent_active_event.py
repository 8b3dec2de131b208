# Generated from overlays/3.57.0.json.
"""The event `agent.session.subagent.active`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .subagent import Subagent

__all__ = ["AgentSessionSubagentActiveEvent"]


class AgentSessionSubagentActiveEvent(Model, tag_field="type", tag="agent.session.subagent.active"):
    """The event `agent.session.subagent.active`."""

    event_id: str
    subagent: Subagent
    type: Literal["agent.session.subagent.active"] = "agent.session.subagent.active"
    obfuscation: str | None = None
