# Generated from openapi.json.
"""The event `conversation.item.truncate`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ConversationItemTruncateEvent"]


class ConversationItemTruncateEvent(Model, tag_field="type", tag="conversation.item.truncate"):
    """The event `conversation.item.truncate`."""

    event_id: str | None = None
    """At most 512 characters."""
    type: Literal["conversation.item.truncate"] = "conversation.item.truncate"
    item_id: str
    content_index: int
    audio_end_ms: int
