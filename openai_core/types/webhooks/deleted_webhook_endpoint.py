# Generated from overlays/3.57.0.json.
"""The struct `DeletedWebhookEndpoint`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["DeletedWebhookEndpoint"]


class DeletedWebhookEndpoint(Model):
    """The answer of `client.webhooks.delete()`."""

    id: str
    deleted: bool
    object: Literal["webhook_endpoint.deleted"]
