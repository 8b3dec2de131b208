"""Sessions and threads of ChatKit: `client.beta.chatkit`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....lazy import lazy_exports

if TYPE_CHECKING:
    from .chatkit import AsyncChatKit as AsyncChatKit
    from .chatkit import AsyncChatKitWithRawResponse as AsyncChatKitWithRawResponse
    from .chatkit import AsyncChatKitWithStreamingResponse as AsyncChatKitWithStreamingResponse
    from .sessions import AsyncSessions as AsyncSessions
    from .sessions import AsyncSessionsWithRawResponse as AsyncSessionsWithRawResponse
    from .sessions import AsyncSessionsWithStreamingResponse as AsyncSessionsWithStreamingResponse
    from .threads import AsyncThreads as AsyncThreads
    from .threads import AsyncThreadsWithRawResponse as AsyncThreadsWithRawResponse
    from .threads import AsyncThreadsWithStreamingResponse as AsyncThreadsWithStreamingResponse

__all__ = [
    "AsyncChatKit",
    "AsyncChatKitWithRawResponse",
    "AsyncChatKitWithStreamingResponse",
    "AsyncSessions",
    "AsyncSessionsWithRawResponse",
    "AsyncSessionsWithStreamingResponse",
    "AsyncThreads",
    "AsyncThreadsWithRawResponse",
    "AsyncThreadsWithStreamingResponse",
]

_MODULES = {
    "AsyncChatKit": "chatkit",
    "AsyncChatKitWithRawResponse": "chatkit",
    "AsyncChatKitWithStreamingResponse": "chatkit",
    "AsyncSessions": "sessions",
    "AsyncSessionsWithRawResponse": "sessions",
    "AsyncSessionsWithStreamingResponse": "sessions",
    "AsyncThreads": "threads",
    "AsyncThreadsWithRawResponse": "threads",
    "AsyncThreadsWithStreamingResponse": "threads",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
