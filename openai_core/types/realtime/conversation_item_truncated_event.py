# Generated from openapi.json.
"""The event `conversation.item.truncated`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ConversationItemTruncatedEvent"]


class ConversationItemTruncatedEvent(Model, tag_field="type", tag="conversation.item.truncated"):
    """The event `conversation.item.truncated`."""

    event_id: str
    type: Literal["conversation.item.truncated"] = "conversation.item.truncated"
    item_id: str
    content_index: int
    audio_end_ms: int
