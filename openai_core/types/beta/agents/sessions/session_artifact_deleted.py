# Generated from overlays/3.57.0.json.
"""The struct `SessionArtifactDeleted`."""

from __future__ import annotations

from typing import Literal

from .....model import Model

__all__ = ["SessionArtifactDeleted"]


class SessionArtifactDeleted(Model):
    """The answer of `client.beta.agents.sessions.artifacts.delete()`."""

    id: str
    deleted: bool
    object: Literal["agent.session.artifact.deleted"]
