# Generated from openapi.json.
"""The struct `MessageDeltaEvent`."""

from __future__ import annotations

from typing import Literal

from ....model import Model
from .message_delta import MessageDelta

__all__ = ["MessageDeltaEvent"]


class MessageDeltaEvent(Model):
    """What `data` of `ThreadMessageDelta` holds."""

    id: str
    object: Literal["thread.message.delta"]
    delta: MessageDelta
