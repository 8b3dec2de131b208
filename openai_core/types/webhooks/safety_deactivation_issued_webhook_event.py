# Generated from overlays/3.57.0.json.
"""The event `safety.deactivation_issued`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_environment_expired_webhook_event import Data

__all__ = ["Data", "SafetyDeactivationIssuedWebhookEvent"]


class SafetyDeactivationIssuedWebhookEvent(Model, tag_field="type", tag="safety.deactivation_issued"):
    """The event `safety.deactivation_issued`."""

    id: str
    created_at: int
    """Unix seconds."""
    data: Data
    object: Literal["event"]
    type: Literal["safety.deactivation_issued"] = "safety.deactivation_issued"
