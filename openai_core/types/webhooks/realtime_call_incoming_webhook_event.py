# Generated from overlays/3.57.0.json and openapi.json.
"""The event `realtime.call.incoming`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .live_call_incoming_webhook_event import DataSipHeader

__all__ = ["Data", "DataSipHeader", "RealtimeCallIncomingWebhookEvent"]


class Data(Model):
    call_id: str
    sip_headers: list[DataSipHeader]
    sip_media_security: Literal["rtp", "srtp"] | str | None = None


class RealtimeCallIncomingWebhookEvent(Model, tag_field="type", tag="realtime.call.incoming"):
    """The event `realtime.call.incoming`."""

    created_at: int
    """Unix seconds."""
    id: str
    data: Data
    object: Literal["event"] | None = None
    type: Literal["realtime.call.incoming"] = "realtime.call.incoming"
