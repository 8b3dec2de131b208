# Generated from overlays/3.57.0.json.
"""The struct `WebhookEndpointList`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .webhook_endpoint import WebhookEndpoint

__all__ = ["WebhookEndpointList"]


class WebhookEndpointList(Model):
    """A webhook endpoint list."""

    data: list[WebhookEndpoint]
    first_id: str | None = None
    has_more: bool
    last_id: str | None = None
    object: Literal["list"]
