# Generated from overlays/legacy.json.
"""The request dict `ConversationItemRetrieveEventParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["ConversationItemRetrieveEventParam"]


class ConversationItemRetrieveEventParam(TypedDict, total=False):
    """Request form of `ConversationItemRetrieveEvent`."""

    item_id: Required[str]
    type: Required[Literal["conversation.item.retrieve"]]
    event_id: str
