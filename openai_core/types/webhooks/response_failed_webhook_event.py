# Generated from openapi.json.
"""The event `response.failed`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_environment_expired_webhook_event import Data

__all__ = ["Data", "ResponseFailedWebhookEvent"]


class ResponseFailedWebhookEvent(Model, tag_field="type", tag="response.failed"):
    """The event `response.failed`."""

    created_at: int
    """Unix seconds."""
    id: str
    data: Data
    object: Literal["event"] | None = None
    type: Literal["response.failed"] = "response.failed"
