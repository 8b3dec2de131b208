# Generated from openapi.json.
"""The event `batch.failed`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_environment_expired_webhook_event import Data

__all__ = ["BatchFailedWebhookEvent", "Data"]


class BatchFailedWebhookEvent(Model, tag_field="type", tag="batch.failed"):
    """The event `batch.failed`."""

    created_at: int
    """Unix seconds."""
    id: str
    data: Data
    object: Literal["event"] | None = None
    type: Literal["batch.failed"] = "batch.failed"
