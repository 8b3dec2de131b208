# Generated from overlays/3.57.0.json.
"""The struct `Error`."""

from __future__ import annotations

from ...model import Model

__all__ = ["Error"]


class Error(Model):
    """What `error` of `ErrorEvent` holds."""

    code: str
    message: str
    type: str
    client_event_id: str | None = None
    param: str | None = None
