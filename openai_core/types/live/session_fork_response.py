# Generated from overlays/3.57.0.json.
"""The struct `SessionForkResponse`."""

from __future__ import annotations

from ...model import Model
from .live_create_response import Session, Transport

__all__ = ["Session", "SessionForkResponse", "Transport"]


class SessionForkResponse(Model):
    """The answer of `client.live.sessions.fork()`."""

    session: Session
    transport: Transport
