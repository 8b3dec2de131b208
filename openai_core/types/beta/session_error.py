# Generated from overlays/3.57.0.json.
"""The struct `SessionError`."""

from __future__ import annotations

from ...model import Model

__all__ = ["SessionError"]


class SessionError(Model):
    """What `error` of `AgentSessionErrorEvent` holds."""

    code: str | None = None
    message: str
    param: str | None = None
    type: str
