# Generated from openapi.json.
"""The struct `MessageCreationStepDetails` and its parts."""

from __future__ import annotations

from typing import Literal

from .....model import Model

__all__ = ["MessageCreation", "MessageCreationStepDetails"]


class MessageCreation(Model):
    message_id: str


class MessageCreationStepDetails(Model, tag_field="type", tag="message_creation"):
    """The kind `message_creation` of `StepDetails`."""

    type: Literal["message_creation"] = "message_creation"
    message_creation: MessageCreation
