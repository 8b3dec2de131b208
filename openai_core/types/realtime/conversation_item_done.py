# Generated from openapi.json.
"""The struct `ConversationItemDone`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .conversation_item import ConversationItem

__all__ = ["ConversationItemDone"]


class ConversationItemDone(Model, tag_field="type", tag="conversation.item.done"):
    """The kind `conversation.item.done` of `RealtimeServerEvent`."""

    event_id: str
    type: Literal["conversation.item.done"] = "conversation.item.done"
    previous_item_id: str | None = None
    item: ConversationItem
