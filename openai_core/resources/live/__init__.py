"""Spoken sessions with models that listen while they speak: `client.live`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy_exports

if TYPE_CHECKING:
    from .live import AsyncLive as AsyncLive
    from .live import AsyncLiveWithRawResponse as AsyncLiveWithRawResponse
    from .live import AsyncLiveWithStreamingResponse as AsyncLiveWithStreamingResponse
    from .sessions import AsyncSessions as AsyncSessions
    from .sessions import AsyncSessionsWithRawResponse as AsyncSessionsWithRawResponse
    from .sessions import AsyncSessionsWithStreamingResponse as AsyncSessionsWithStreamingResponse

__all__ = [
    "AsyncLive",
    "AsyncLiveWithRawResponse",
    "AsyncLiveWithStreamingResponse",
    "AsyncSessions",
    "AsyncSessionsWithRawResponse",
    "AsyncSessionsWithStreamingResponse",
]

_MODULES = {
    "AsyncLive": "live",
    "AsyncLiveWithRawResponse": "live",
    "AsyncLiveWithStreamingResponse": "live",
    "AsyncSessions": "sessions",
    "AsyncSessionsWithRawResponse": "sessions",
    "AsyncSessionsWithStreamingResponse": "sessions",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
