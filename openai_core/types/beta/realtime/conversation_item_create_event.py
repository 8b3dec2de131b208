# Generated from overlays/legacy.json.
"""The event `conversation.item.create`."""

from __future__ import annotations

from typing import Literal

from ....model import Model
from .conversation_item import ConversationItem

__all__ = ["ConversationItemCreateEvent"]


class ConversationItemCreateEvent(Model, tag_field="type", tag="conversation.item.create"):
    """The event `conversation.item.create`."""

    item: ConversationItem
    type: Literal["conversation.item.create"] = "conversation.item.create"
    event_id: str | None = None
    previous_item_id: str | None = None
