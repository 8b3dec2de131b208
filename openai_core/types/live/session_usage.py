# Generated from overlays/3.57.0.json.
"""The struct `SessionUsage`."""

from __future__ import annotations

from ...model import Model

__all__ = ["SessionUsage"]


class SessionUsage(Model):
    """What `usage` of `SessionClosedEvent` holds."""

    seconds: float
    active_seconds: int | None = None
    paused_seconds: int | None = None
