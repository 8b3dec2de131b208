# Generated from overlays/3.57.0.json.
"""The struct `WebhookEndpointWithSecret`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["WebhookEndpointWithSecret"]


class WebhookEndpointWithSecret(Model):
    """The answer of `client.webhooks.create()`."""

    id: str
    created_at: int
    """Unix seconds."""
    event_types: list[str]
    name: str
    object: Literal["webhook_endpoint"]
    signing_secret: str
    signing_secret_hint: str | None = None
    url: str
    updated_at: int | None = None
