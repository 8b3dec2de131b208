# Generated from overlays/legacy.json.
"""The request dict `ConversationItemDeleteEventParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["ConversationItemDeleteEventParam"]


class ConversationItemDeleteEventParam(TypedDict, total=False):
    """Request form of `ConversationItemDeleteEvent`."""

    item_id: Required[str]
    type: Required[Literal["conversation.item.delete"]]
    event_id: str
