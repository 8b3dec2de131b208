# Generated from overlays/3.57.0.json.
"""The event `live.transport.incoming`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .live_call_incoming_webhook_event import DataSipHeader

__all__ = ["Data", "DataSipHeader", "LiveTransportIncomingWebhookEvent"]


class Data(Model):
    session_id: str
    sip_headers: list[DataSipHeader]
    type: Literal["sip"]
    sip_media_security: Literal["rtp", "srtp"] | str | None = None


class LiveTransportIncomingWebhookEvent(Model, tag_field="type", tag="live.transport.incoming"):
    """The event `live.transport.incoming`."""

    id: str
    created_at: int
    """Unix seconds."""
    data: Data
    type: Literal["live.transport.incoming"] = "live.transport.incoming"
    object: Literal["event"] | None = None
