# Generated from openapi.json.
"""The event `eval.run.failed`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_environment_expired_webhook_event import Data

__all__ = ["Data", "EvalRunFailedWebhookEvent"]


class EvalRunFailedWebhookEvent(Model, tag_field="type", tag="eval.run.failed"):
    """The event `eval.run.failed`."""

    created_at: int
    """Unix seconds."""
    id: str
    data: Data
    object: Literal["event"] | None = None
    type: Literal["eval.run.failed"] = "eval.run.failed"
