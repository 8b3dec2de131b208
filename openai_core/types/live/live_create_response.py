# Generated from overlays/3.57.0.json.
"""The struct `LiveCreateResponse` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["LiveCreateResponse", "Session", "Transport"]


class Session(Model):
    id: str


class Transport(Model):
    sdp: str
    type: Literal["webrtc"]


class LiveCreateResponse(Model):
    """The answer of `client.live.create()`."""

    session: Session
    transport: Transport
