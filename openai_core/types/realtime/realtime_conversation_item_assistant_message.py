# Generated from openapi.json.
"""The struct `RealtimeConversationItemAssistantMessage` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["Content", "RealtimeConversationItemAssistantMessage"]


class Content(Model):
    type: Literal["output_text", "output_audio"] | None = None
    text: str | None = None
    audio: str | None = None
    transcript: str | None = None


class RealtimeConversationItemAssistantMessage(Model, tag_field="type", tag="message"):
    """The kind `message` of `ConversationItem`."""

    id: str | None = None
    object: Literal["realtime.item"] | None = None
    type: Literal["message"] = "message"
    status: Literal["completed", "incomplete", "in_progress"] | None = None
    role: Literal["assistant"]
    content: list[Content]
