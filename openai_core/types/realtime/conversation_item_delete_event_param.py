# Generated from openapi.json.
"""The request dict `ConversationItemDeleteEventParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["ConversationItemDeleteEventParam"]


class ConversationItemDeleteEventParam(TypedDict, total=False):
    """Request form of `ConversationItemDeleteEvent`."""

    event_id: str
    """At most 512 characters."""
    type: Required[Literal["conversation.item.delete"]]
    item_id: Required[str]
