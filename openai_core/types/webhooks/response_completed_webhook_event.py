# Generated from openapi.json.
"""The event `response.completed`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_environment_expired_webhook_event import Data

__all__ = ["Data", "ResponseCompletedWebhookEvent"]


class ResponseCompletedWebhookEvent(Model, tag_field="type", tag="response.completed"):
    """The event `response.completed`."""

    created_at: int
    """Unix seconds."""
    id: str
    data: Data
    object: Literal["event"] | None = None
    type: Literal["response.completed"] = "response.completed"
