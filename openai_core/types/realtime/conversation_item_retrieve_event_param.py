# Generated from openapi.json.
"""The request dict `ConversationItemRetrieveEventParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["ConversationItemRetrieveEventParam"]


class ConversationItemRetrieveEventParam(TypedDict, total=False):
    """Request form of `ConversationItemRetrieveEvent`."""

    event_id: str
    """At most 512 characters."""
    type: Required[Literal["conversation.item.retrieve"]]
    item_id: Required[str]
