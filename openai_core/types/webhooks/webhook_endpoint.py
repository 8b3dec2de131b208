# Generated from overlays/3.57.0.json.
"""The struct `WebhookEndpoint`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["WebhookEndpoint"]


class WebhookEndpoint(Model):
    """The answer of `client.webhooks.retrieve()`."""

    id: str
    created_at: int
    """Unix seconds."""
    event_types: list[str]
    name: str
    object: Literal["webhook_endpoint"]
    signing_secret_hint: str | None = None
    url: str
    updated_at: int | None = None
