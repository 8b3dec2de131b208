"""Conversations: state that responses share: `client.conversations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy_exports

if TYPE_CHECKING:
    from .conversations import AsyncConversations as AsyncConversations
    from .conversations import AsyncConversationsWithRawResponse as AsyncConversationsWithRawResponse
    from .conversations import AsyncConversationsWithStreamingResponse as AsyncConversationsWithStreamingResponse
    from .items import AsyncItems as AsyncItems
    from .items import AsyncItemsWithRawResponse as AsyncItemsWithRawResponse
    from .items import AsyncItemsWithStreamingResponse as AsyncItemsWithStreamingResponse

__all__ = [
    "AsyncConversations",
    "AsyncConversationsWithRawResponse",
    "AsyncConversationsWithStreamingResponse",
    "AsyncItems",
    "AsyncItemsWithRawResponse",
    "AsyncItemsWithStreamingResponse",
]

_MODULES = {
    "AsyncConversations": "conversations",
    "AsyncConversationsWithRawResponse": "conversations",
    "AsyncConversationsWithStreamingResponse": "conversations",
    "AsyncItems": "items",
    "AsyncItemsWithRawResponse": "items",
    "AsyncItemsWithStreamingResponse": "items",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
