"""Realtime sessions, in their beta form: `client.beta.realtime`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....lazy import lazy_exports

if TYPE_CHECKING:
    from .realtime import AsyncRealtime as AsyncRealtime
    from .realtime import AsyncRealtimeWithRawResponse as AsyncRealtimeWithRawResponse
    from .realtime import AsyncRealtimeWithStreamingResponse as AsyncRealtimeWithStreamingResponse
    from .sessions import AsyncSessions as AsyncSessions
    from .sessions import AsyncSessionsWithRawResponse as AsyncSessionsWithRawResponse
    from .sessions import AsyncSessionsWithStreamingResponse as AsyncSessionsWithStreamingResponse
    from .transcription_sessions import AsyncTranscriptionSessions as AsyncTranscriptionSessions
    from .transcription_sessions import (
        AsyncTranscriptionSessionsWithRawResponse as AsyncTranscriptionSessionsWithRawResponse,
    )
    from .transcription_sessions import (
        AsyncTranscriptionSessionsWithStreamingResponse as AsyncTranscriptionSessionsWithStreamingResponse,
    )

__all__ = [
    "AsyncRealtime",
    "AsyncRealtimeWithRawResponse",
    "AsyncRealtimeWithStreamingResponse",
    "AsyncSessions",
    "AsyncSessionsWithRawResponse",
    "AsyncSessionsWithStreamingResponse",
    "AsyncTranscriptionSessions",
    "AsyncTranscriptionSessionsWithRawResponse",
    "AsyncTranscriptionSessionsWithStreamingResponse",
]

_MODULES = {
    "AsyncRealtime": "realtime",
    "AsyncRealtimeWithRawResponse": "realtime",
    "AsyncRealtimeWithStreamingResponse": "realtime",
    "AsyncSessions": "sessions",
    "AsyncSessionsWithRawResponse": "sessions",
    "AsyncSessionsWithStreamingResponse": "sessions",
    "AsyncTranscriptionSessions": "transcription_sessions",
    "AsyncTranscriptionSessionsWithRawResponse": "transcription_sessions",
    "AsyncTranscriptionSessionsWithStreamingResponse": "transcription_sessions",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
