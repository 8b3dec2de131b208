# Generated from openapi.json.
"""The event `batch.completed`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_environment_expired_webhook_event import Data

__all__ = ["BatchCompletedWebhookEvent", "Data"]


class BatchCompletedWebhookEvent(Model, tag_field="type", tag="batch.completed"):
    """The event `batch.completed`."""

    created_at: int
    """Unix seconds."""
    id: str
    data: Data
    object: Literal["event"] | None = None
    type: Literal["batch.completed"] = "batch.completed"
