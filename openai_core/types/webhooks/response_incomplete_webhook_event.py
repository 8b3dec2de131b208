# Generated from openapi.json.
"""The event `response.incomplete`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_environment_expired_webhook_event import Data

__all__ = ["Data", "ResponseIncompleteWebhookEvent"]


class ResponseIncompleteWebhookEvent(Model, tag_field="type", tag="response.incomplete"):
    """The event `response.incomplete`."""

    created_at: int
    """Unix seconds."""
    id: str
    data: Data
    object: Literal["event"] | None = None
    type: Literal["response.incomplete"] = "response.incomplete"
