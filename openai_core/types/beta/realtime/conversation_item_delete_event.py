# Generated from overlays/legacy.json.
"""The event `conversation.item.delete`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["ConversationItemDeleteEvent"]


class ConversationItemDeleteEvent(Model, tag_field="type", tag="conversation.item.delete"):
    """The event `conversation.item.delete`."""

    item_id: str
    type: Literal["conversation.item.delete"] = "conversation.item.delete"
    event_id: str | None = None
