# Generated from openapi.json.
"""The struct `RealtimeConversationItemSystemMessage` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["Content", "RealtimeConversationItemSystemMessage"]


class Content(Model):
    type: Literal["input_text"] | None = None
    text: str | None = None


class RealtimeConversationItemSystemMessage(Model, tag_field="type", tag="message"):
    """The kind `message` of `ConversationItem`."""

    id: str | None = None
    object: Literal["realtime.item"] | None = None
    type: Literal["message"] = "message"
    status: Literal["completed", "incomplete", "in_progress"] | None = None
    role: Literal["system"]
    content: list[Content]
