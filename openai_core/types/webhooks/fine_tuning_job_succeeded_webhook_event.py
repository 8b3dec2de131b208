# Generated from openapi.json.
"""The event `fine_tuning.job.succeeded`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_environment_expired_webhook_event import Data

__all__ = ["Data", "FineTuningJobSucceededWebhookEvent"]


class FineTuningJobSucceededWebhookEvent(Model, tag_field="type", tag="fine_tuning.job.succeeded"):
    """The event `fine_tuning.job.succeeded`."""

    created_at: int
    """Unix seconds."""
    id: str
    data: Data
    object: Literal["event"] | None = None
    type: Literal["fine_tuning.job.succeeded"] = "fine_tuning.job.succeeded"
