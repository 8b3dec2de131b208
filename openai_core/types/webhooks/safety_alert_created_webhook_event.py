# Generated from overlays/3.57.0.json.
"""The event `safety.alert.created`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_environment_expired_webhook_event import Data

__all__ = ["Data", "SafetyAlertCreatedWebhookEvent"]


class SafetyAlertCreatedWebhookEvent(Model, tag_field="type", tag="safety.alert.created"):
    """The event `safety.alert.created`."""

    id: str
    created_at: int
    """Unix seconds."""
    data: Data
    object: Literal["event"]
    type: Literal["safety.alert.created"] = "safety.alert.created"
