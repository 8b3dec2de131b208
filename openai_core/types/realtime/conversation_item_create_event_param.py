# Generated from openapi.json.
"""The request dict `ConversationItemCreateEventParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from .conversation_item_param import ConversationItemParam

__all__ = ["ConversationItemCreateEventParam"]


class ConversationItemCreateEventParam(TypedDict, total=False):
    """Request form of `ConversationItemCreateEvent`."""

    event_id: str
    """At most 512 characters."""
    type: Required[Literal["conversation.item.create"]]
    previous_item_id: str
    item: Required[ConversationItemParam]
