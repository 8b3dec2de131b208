# Generated from overlays/legacy.json.
"""The event `conversation.item.truncate`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["ConversationItemTruncateEvent"]


class ConversationItemTruncateEvent(Model, tag_field="type", tag="conversation.item.truncate"):
    """The event `conversation.item.truncate`."""

    audio_end_ms: int
    content_index: int
    item_id: str
    type: Literal["conversation.item.truncate"] = "conversation.item.truncate"
    event_id: str | None = None
