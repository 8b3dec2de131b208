# Generated from openapi.json.
"""The struct `RealtimeConversationItemUserMessage` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["Content", "RealtimeConversationItemUserMessage"]


class Content(Model):
    type: Literal["input_text", "input_audio", "input_image"] | None = None
    text: str | None = None
    audio: str | None = None
    image_url: str | None = None
    detail: Literal["auto", "low", "high"] | None = None
    """`"auto"` by default."""
    transcript: str | None = None


class RealtimeConversationItemUserMessage(Model, tag_field="type", tag="message"):
    """The kind `message` of `ConversationItem`."""

    id: str | None = None
    object: Literal["realtime.item"] | None = None
    type: Literal["message"] = "message"
    status: Literal["completed", "incomplete", "in_progress"] | None = None
    role: Literal["user"]
    content: list[Content]
