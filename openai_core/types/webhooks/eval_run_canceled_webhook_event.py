# Generated from openapi.json.
"""The event `eval.run.canceled`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_environment_expired_webhook_event import Data

__all__ = ["Data", "EvalRunCanceledWebhookEvent"]


class EvalRunCanceledWebhookEvent(Model, tag_field="type", tag="eval.run.canceled"):
    """The event `eval.run.canceled`."""

    created_at: int
    """Unix seconds."""
    id: str
    data: Data
    object: Literal["event"] | None = None
    type: Literal["eval.run.canceled"] = "eval.run.canceled"
