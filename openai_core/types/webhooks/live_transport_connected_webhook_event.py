# Generated from overlays/3.57.0.json.
"""The event `live.transport.connected`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["Data", "LiveTransportConnectedWebhookEvent"]


class Data(Model):
    session_id: str
    type: Literal["webrtc"]


class LiveTransportConnectedWebhookEvent(Model, tag_field="type", tag="live.transport.connected"):
    """The event `live.transport.connected`."""

    id: str
    created_at: int
    """Unix seconds."""
    data: Data
    object: Literal["event"]
    type: Literal["live.transport.connected"] = "live.transport.connected"
