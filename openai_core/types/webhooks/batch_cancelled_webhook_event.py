"""The event `batch.cancelled`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["BatchCancelledWebhookEvent", "Data"]


class Data(Model):
    id: str


class BatchCancelledWebhookEvent(Model, tag_field="type", tag="batch.cancelled"):
    """The event `batch.cancelled`."""

    created_at: int
    """Unix seconds."""
    id: str
    data: Data
    object: Literal["event"] | None = None
    type: Literal["batch.cancelled"] = "batch.cancelled"
