# Generated from openapi.json.
"""The request dict `ConversationItemTruncateEventParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["ConversationItemTruncateEventParam"]


class ConversationItemTruncateEventParam(TypedDict, total=False):
    """Request form of `ConversationItemTruncateEvent`."""

    event_id: str
    """At most 512 characters."""
    type: Required[Literal["conversation.item.truncate"]]
    item_id: Required[str]
    content_index: Required[int]
    audio_end_ms: Required[int]
