"""Realtime sessions, in their beta form."""

from functools import cached_property
from typing import TYPE_CHECKING

from ..._resource import Resource, ResourceView

if TYPE_CHECKING:
    from .sessions import AsyncSessions, AsyncSessionsWithRawResponse, AsyncSessionsWithStreamingResponse
    from .transcription_sessions import (
        AsyncTranscriptionSessions,
        AsyncTranscriptionSessionsWithRawResponse,
        AsyncTranscriptionSessionsWithStreamingResponse,
    )

__all__ = ["AsyncRealtime", "AsyncRealtimeWithRawResponse", "AsyncRealtimeWithStreamingResponse"]


class AsyncRealtime(Resource):
    """Realtime sessions, in their beta form."""

    @cached_property
    def sessions(self) -> "AsyncSessions":
        """Realtime sessions, with keys for browsers."""
        from .sessions import AsyncSessions

        return AsyncSessions(self._caller)

    @cached_property
    def transcription_sessions(self) -> "AsyncTranscriptionSessions":
        """Realtime sessions that transcribe."""
        from .transcription_sessions import AsyncTranscriptionSessions

        return AsyncTranscriptionSessions(self._caller)

    @property
    def with_raw_response(self) -> "AsyncRealtimeWithRawResponse":
        """These resources, giving the HTTP response with its body received."""
        return AsyncRealtimeWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncRealtimeWithStreamingResponse":
        """These resources, giving the HTTP response before its body."""
        return AsyncRealtimeWithStreamingResponse(self)


class AsyncRealtimeWithRawResponse(ResourceView[AsyncRealtime]):
    """The resources of `AsyncRealtime`, giving the HTTP response with its body received."""

    @cached_property
    def sessions(self) -> "AsyncSessionsWithRawResponse":
        """Realtime sessions, with keys for browsers."""
        return self._resource.sessions.with_raw_response

    @cached_property
    def transcription_sessions(self) -> "AsyncTranscriptionSessionsWithRawResponse":
        """Realtime sessions that transcribe."""
        return self._resource.transcription_sessions.with_raw_response


class AsyncRealtimeWithStreamingResponse(ResourceView[AsyncRealtime]):
    """The resources of `AsyncRealtime`, giving the HTTP response before its body."""

    @cached_property
    def sessions(self) -> "AsyncSessionsWithStreamingResponse":
        """Realtime sessions, with keys for browsers."""
        return self._resource.sessions.with_streaming_response

    @cached_property
    def transcription_sessions(self) -> "AsyncTranscriptionSessionsWithStreamingResponse":
        """Realtime sessions that transcribe."""
        return self._resource.transcription_sessions.with_streaming_response
