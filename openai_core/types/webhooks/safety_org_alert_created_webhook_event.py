# Generated from overlays/3.57.0.json.
"""The event `safety.org_alert.created`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_environment_expired_webhook_event import Data

__all__ = ["Data", "SafetyOrgAlertCreatedWebhookEvent"]


class SafetyOrgAlertCreatedWebhookEvent(Model, tag_field="type", tag="safety.org_alert.created"):
    """The event `safety.org_alert.created`."""

    id: str
    created_at: int
    """Unix seconds."""
    data: Data
    object: Literal["event"]
    type: Literal["safety.org_alert.created"] = "safety.org_alert.created"
