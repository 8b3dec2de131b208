# Generated from overlays/3.57.0.json.
"""The event `agent.session.in_progress`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_session import AgentSession

__all__ = ["AgentSessionInProgressEvent"]


class AgentSessionInProgressEvent(Model, tag_field="type", tag="agent.session.in_progress"):
    """The event `agent.session.in_progress`."""

    event_id: str
    session: AgentSession
    type: Literal["agent.session.in_progress"] = "agent.session.in_progress"
    obfuscation: str | None = None
