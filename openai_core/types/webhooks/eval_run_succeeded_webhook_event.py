# Generated from openapi.json.
"""The event `eval.run.succeeded`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_environment_expired_webhook_event import Data

__all__ = ["Data", "EvalRunSucceededWebhookEvent"]


class EvalRunSucceededWebhookEvent(Model, tag_field="type", tag="eval.run.succeeded"):
    """The event `eval.run.succeeded`."""

    created_at: int
    """Unix seconds."""
    id: str
    data: Data
    object: Literal["event"] | None = None
    type: Literal["eval.run.succeeded"] = "eval.run.succeeded"
