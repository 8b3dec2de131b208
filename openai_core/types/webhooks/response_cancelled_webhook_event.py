# Generated from openapi.json.
"""The event `response.cancelled`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_environment_expired_webhook_event import Data

__all__ = ["Data", "ResponseCancelledWebhookEvent"]


class ResponseCancelledWebhookEvent(Model, tag_field="type", tag="response.cancelled"):
    """The event `response.cancelled`."""

    created_at: int
    """Unix seconds."""
    id: str
    data: Data
    object: Literal["event"] | None = None
    type: Literal["response.cancelled"] = "response.cancelled"
