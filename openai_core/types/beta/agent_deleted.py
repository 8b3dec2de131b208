# Generated from overlays/3.57.0.json.
"""The struct `AgentDeleted`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["AgentDeleted"]


class AgentDeleted(Model):
    """The answer of `client.beta.agents.delete()`."""

    id: str
    deleted: bool
    object: Literal["agent.deleted"]
