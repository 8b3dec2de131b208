# Generated from openapi.json.
"""The struct `ConversationItemAdded`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .conversation_item import ConversationItem

__all__ = ["ConversationItemAdded"]


class ConversationItemAdded(Model, tag_field="type", tag="conversation.item.added"):
    """The kind `conversation.item.added` of `RealtimeServerEvent`."""

    event_id: str
    type: Literal["conversation.item.added"] = "conversation.item.added"
    previous_item_id: str | None = None
    item: ConversationItem
