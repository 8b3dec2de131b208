# Generated from openapi.json.
"""The event `batch.expired`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_environment_expired_webhook_event import Data

__all__ = ["BatchExpiredWebhookEvent", "Data"]


class BatchExpiredWebhookEvent(Model, tag_field="type", tag="batch.expired"):
    """The event `batch.expired`."""

    created_at: int
    """Unix seconds."""
    id: str
    data: Data
    object: Literal["event"] | None = None
    type: Literal["batch.expired"] = "batch.expired"
