# Generated from openapi.json.
"""The struct `MessageDelta`."""

from __future__ import annotations

from typing import Literal

from ....model import Model
from .message_content_delta import MessageContentDelta

__all__ = ["MessageDelta"]


class MessageDelta(Model):
    """What `delta` of `MessageDeltaEvent` holds."""

    role: Literal["user", "assistant"] | None = None
    content: list[MessageContentDelta] | None = None
