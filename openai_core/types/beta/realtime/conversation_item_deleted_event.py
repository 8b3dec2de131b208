# Generated from overlays/legacy.json.
"""The event `conversation.item.deleted`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["ConversationItemDeletedEvent"]


class ConversationItemDeletedEvent(Model, tag_field="type", tag="conversation.item.deleted"):
    """The event `conversation.item.deleted`."""

    event_id: str
    item_id: str
    type: Literal["conversation.item.deleted"] = "conversation.item.deleted"
