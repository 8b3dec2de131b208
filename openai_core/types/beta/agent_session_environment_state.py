# Generated from overlays/3.57.0.json.
"""The struct `AgentSessionEnvironmentState` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["AgentSessionEnvironmentState", "Error"]


class Error(Model):
    code: str
    message: str
    type: str


class AgentSessionEnvironmentState(Model):
    """What `environment` of `AgentSessionEnvironmentConnectedEvent` holds."""

    id: str
    error: Error | None = None
    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"]
    type: str
