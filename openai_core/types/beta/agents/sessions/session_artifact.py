# Generated from overlays/3.57.0.json.
"""The struct `SessionArtifact`."""

from __future__ import annotations

from typing import Literal

from .....model import Model

__all__ = ["SessionArtifact"]


class SessionArtifact(Model):
    """The answer of `client.beta.agents.sessions.artifacts.retrieve()`."""

    id: str
    created_at: int
    """Unix seconds."""
    environment_id: str
    object: Literal["agent.session.artifact"]
    path: str
    session_id: str
    size_bytes: int
    turn_id: str
