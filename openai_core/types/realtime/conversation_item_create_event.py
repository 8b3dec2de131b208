# Generated from openapi.json.
"""The event `conversation.item.create`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .conversation_item import ConversationItem

__all__ = ["ConversationItemCreateEvent"]


class ConversationItemCreateEvent(Model, tag_field="type", tag="conversation.item.create"):
    """The event `conversation.item.create`."""

    event_id: str | None = None
    """At most 512 characters."""
    type: Literal["conversation.item.create"] = "conversation.item.create"
    previous_item_id: str | None = None
    item: ConversationItem
