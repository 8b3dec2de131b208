# Generated from openapi.json.
"""The event `conversation.item.delete`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ConversationItemDeleteEvent"]


class ConversationItemDeleteEvent(Model, tag_field="type", tag="conversation.item.delete"):
    """The event `conversation.item.delete`."""

    event_id: str | None = None
    """At most 512 characters."""
    type: Literal["conversation.item.delete"] = "conversation.item.delete"
    item_id: str
