# Generated from overlays/legacy.json.
"""The event `conversation.item.truncated`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["ConversationItemTruncatedEvent"]


class ConversationItemTruncatedEvent(Model, tag_field="type", tag="conversation.item.truncated"):
    """The event `conversation.item.truncated`."""

    audio_end_ms: int
    content_index: int
    event_id: str
    item_id: str
    type: Literal["conversation.item.truncated"] = "conversation.item.truncated"
