# Generated from openapi.json.
"""The event `fine_tuning.job.cancelled`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_environment_expired_webhook_event import Data

__all__ = ["Data", "FineTuningJobCancelledWebhookEvent"]


class FineTuningJobCancelledWebhookEvent(Model, tag_field="type", tag="fine_tuning.job.cancelled"):
    """The event `fine_tuning.job.cancelled`."""

    created_at: int
    """Unix seconds."""
    id: str
    data: Data
    object: Literal["event"] | None = None
    type: Literal["fine_tuning.job.cancelled"] = "fine_tuning.job.cancelled"
