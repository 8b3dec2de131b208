# Generated from openapi.json.
"""The struct `RunStepDeltaMessageDelta` and its parts."""

from __future__ import annotations

from typing import Literal

from .....model import Model

__all__ = ["MessageCreation", "RunStepDeltaMessageDelta"]


class MessageCreation(Model):
    message_id: str | None = None


class RunStepDeltaMessageDelta(Model, tag_field="type", tag="message_creation"):
    """The kind `message_creation` of `StepDetails`."""

    type: Literal["message_creation"] = "message_creation"
    message_creation: MessageCreation | None = None
