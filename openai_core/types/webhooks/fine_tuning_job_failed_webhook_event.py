# Generated from openapi.json.
"""The event `fine_tuning.job.failed`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_environment_expired_webhook_event import Data

__all__ = ["Data", "FineTuningJobFailedWebhookEvent"]


class FineTuningJobFailedWebhookEvent(Model, tag_field="type", tag="fine_tuning.job.failed"):
    """The event `fine_tuning.job.failed`."""

    created_at: int
    """Unix seconds."""
    id: str
    data: Data
    object: Literal["event"] | None = None
    type: Literal["fine_tuning.job.failed"] = "fine_tuning.job.failed"
