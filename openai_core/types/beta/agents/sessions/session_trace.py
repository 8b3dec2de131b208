# Generated from overlays/3.57.0.json.
"""The struct `SessionTrace`."""

from __future__ import annotations

import builtins
from typing import Literal

from .....model import Model

__all__ = ["SessionTrace"]


class SessionTrace(Model):
    """One item of `client.beta.agents.sessions.traces.list()`."""

    id: str
    created_at: int
    """Unix seconds."""
    object: Literal["agent.session.trace"]
    otlp: dict[str, builtins.object]
    session_id: str
