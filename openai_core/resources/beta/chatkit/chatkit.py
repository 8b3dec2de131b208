"""Sessions and threads of ChatKit."""

from functools import cached_property
from typing import TYPE_CHECKING

from ..._resource import Resource, ResourceView

if TYPE_CHECKING:
    from .sessions import AsyncSessions, AsyncSessionsWithRawResponse, AsyncSessionsWithStreamingResponse
    from .threads import AsyncThreads, AsyncThreadsWithRawResponse, AsyncThreadsWithStreamingResponse

__all__ = ["AsyncChatKit", "AsyncChatKitWithRawResponse", "AsyncChatKitWithStreamingResponse"]


class AsyncChatKit(Resource):
    """Sessions and threads of ChatKit."""

    @cached_property
    def sessions(self) -> "AsyncSessions":
        """ChatKit sessions."""
        from .sessions import AsyncSessions

        return AsyncSessions(self._caller)

    @cached_property
    def threads(self) -> "AsyncThreads":
        """ChatKit threads."""
        from .threads import AsyncThreads

        return AsyncThreads(self._caller)

    @property
    def with_raw_response(self) -> "AsyncChatKitWithRawResponse":
        """These resources, giving the HTTP response with its body received."""
        return AsyncChatKitWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncChatKitWithStreamingResponse":
        """These resources, giving the HTTP response before its body."""
        return AsyncChatKitWithStreamingResponse(self)


class AsyncChatKitWithRawResponse(ResourceView[AsyncChatKit]):
    """The resources of `AsyncChatKit`, giving the HTTP response with its body received."""

    @cached_property
    def sessions(self) -> "AsyncSessionsWithRawResponse":
        """ChatKit sessions."""
        return self._resource.sessions.with_raw_response

    @cached_property
    def threads(self) -> "AsyncThreadsWithRawResponse":
        """ChatKit threads."""
        return self._resource.threads.with_raw_response


class AsyncChatKitWithStreamingResponse(ResourceView[AsyncChatKit]):
    """The resources of `AsyncChatKit`, giving the HTTP response before its body."""

    @cached_property
    def sessions(self) -> "AsyncSessionsWithStreamingResponse":
        """ChatKit sessions."""
        return self._resource.sessions.with_streaming_response

    @cached_property
    def threads(self) -> "AsyncThreadsWithStreamingResponse":
        """ChatKit threads."""
        return self._resource.threads.with_streaming_response
