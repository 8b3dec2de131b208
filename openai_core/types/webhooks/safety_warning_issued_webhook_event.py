# Generated from overlays/3.57.0.json.
"""The event `safety.warning_issued`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_environment_expired_webhook_event import Data

__all__ = ["Data", "SafetyWarningIssuedWebhookEvent"]


class SafetyWarningIssuedWebhookEvent(Model, tag_field="type", tag="safety.warning_issued"):
    """The event `safety.warning_issued`."""

    id: str
    created_at: int
    """Unix seconds."""
    data: Data
    object: Literal["event"]
    type: Literal["safety.warning_issued"] = "safety.warning_issued"
