# Generated from openapi.json.
"""The event `batch.cancelled`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_environment_expired_webhook_event import Data

__all__ = ["BatchCancelledWebhookEvent", "Data"]


class BatchCancelledWebhookEvent(Model, tag_field="type", tag="batch.cancelled"):
    """The event `batch.cancelled`."""

    created_at: int
    """Unix seconds."""
    id: str
    data: Data
    object: Literal["event"] | None = None
    type: Literal["batch.cancelled"] = "batch.cancelled"
