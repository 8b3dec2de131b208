# Generated from overlays/3.57.0.json.
"""The struct `Subagent`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_content import AgentContent

__all__ = ["Subagent"]


class Subagent(Model):
    """The answer of `client.beta.agents.sessions.subagents.retrieve()`."""

    id: str
    closed_at: int | None = None
    instructions: list[AgentContent] | None = None
    name: str | None = None
    object: Literal["agent.session.subagent"]
    opened_at: int
    parent_agent_id: str
    session_id: str
    status: Literal["active", "closed"]
