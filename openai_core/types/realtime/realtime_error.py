# Generated from openapi.json.
"""The struct `RealtimeError`."""

from __future__ import annotations

from ...model import Model

__all__ = ["RealtimeError"]


class RealtimeError(Model):
    """What `error` of `RealtimeErrorEvent` holds."""

    type: str
    code: str | None = None
    message: str
    param: str | None = None
    event_id: str | None = None
