# Generated from openapi.json.
"""The event `conversation.item.retrieve`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ConversationItemRetrieveEvent"]


class ConversationItemRetrieveEvent(Model, tag_field="type", tag="conversation.item.retrieve"):
    """The event `conversation.item.retrieve`."""

    event_id: str | None = None
    """At most 512 characters."""
    type: Literal["conversation.item.retrieve"] = "conversation.item.retrieve"
    item_id: str
