# Generated from overlays/3.57.0.json and openapi.json.
"""The event `live.call.incoming`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["Data", "DataSipHeader", "LiveCallIncomingWebhookEvent"]


class DataSipHeader(Model):
    name: str
    value: str


class Data(Model):
    session_id: str
    sip_headers: list[DataSipHeader]
    sip_media_security: Literal["rtp", "srtp"] | str | None = None


class LiveCallIncomingWebhookEvent(Model, tag_field="type", tag="live.call.incoming"):
    """The event `live.call.incoming`."""

    created_at: int
    """Unix seconds."""
    id: str
    data: Data
    object: Literal["event"] | None = None
    type: Literal["live.call.incoming"] = "live.call.incoming"
