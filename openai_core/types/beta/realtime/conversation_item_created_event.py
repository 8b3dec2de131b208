# Generated from overlays/legacy.json.
"""The event `conversation.item.created`."""

from __future__ import annotations

from typing import Literal

from ....model import Model
from .conversation_item import ConversationItem

__all__ = ["ConversationItemCreatedEvent"]


class ConversationItemCreatedEvent(Model, tag_field="type", tag="conversation.item.created"):
    """The event `conversation.item.created`."""

    event_id: str
    item: ConversationItem
    type: Literal["conversation.item.created"] = "conversation.item.created"
    previous_item_id: str | None = None
