"""What stands under `client.chat`."""

from functools import cached_property

from .._resource import Resource, ResourceView
from .completions import AsyncCompletions, AsyncCompletionsWithRawResponse, AsyncCompletionsWithStreamingResponse

__all__ = ["AsyncChat", "AsyncChatWithRawResponse", "AsyncChatWithStreamingResponse"]


class AsyncChat(Resource):
    """Conversations with a model."""

    @cached_property
    def completions(self) -> "AsyncCompletions":
        """Chat completions: the next message of a conversation."""
        return AsyncCompletions(self._caller)

    @property
    def with_raw_response(self) -> "AsyncChatWithRawResponse":
        """These resources, giving the HTTP response with its body received."""
        return AsyncChatWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncChatWithStreamingResponse":
        """These resources, giving the HTTP response before its body."""
        return AsyncChatWithStreamingResponse(self)


class AsyncChatWithRawResponse(ResourceView[AsyncChat]):
    """The resources of `AsyncChat`, giving the HTTP response with its body received."""

    @cached_property
    def completions(self) -> "AsyncCompletionsWithRawResponse":
        """Chat completions: the next message of a conversation."""
        return AsyncCompletionsWithRawResponse(self._resource.completions)


class AsyncChatWithStreamingResponse(ResourceView[AsyncChat]):
    """The resources of `AsyncChat`, giving the HTTP response before its body."""

    @cached_property
    def completions(self) -> "AsyncCompletionsWithStreamingResponse":
        """Chat completions: the next message of a conversation."""
        return AsyncCompletionsWithStreamingResponse(self._resource.completions)
