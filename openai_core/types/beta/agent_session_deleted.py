# Generated from overlays/3.57.0.json.
"""The struct `AgentSessionDeleted`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["AgentSessionDeleted"]


class AgentSessionDeleted(Model):
    """The answer of `client.beta.agents.sessions.delete()`."""

    id: str
    deleted: bool
    object: Literal["agent.session.deleted"]
