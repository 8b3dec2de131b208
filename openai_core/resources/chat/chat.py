"""Conversations with a model."""

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import Resource, ResourceView

if TYPE_CHECKING:
    from ..responses.responses import AsyncResponses, AsyncResponsesWithRawResponse, AsyncResponsesWithStreamingResponse
    from .completions.completions import (
        AsyncCompletions,
        AsyncCompletionsWithRawResponse,
        AsyncCompletionsWithStreamingResponse,
    )

__all__ = ["AsyncChat", "AsyncChatWithRawResponse", "AsyncChatWithStreamingResponse"]


class AsyncChat(Resource):
    """Conversations with a model."""

    @cached_property
    def completions(self) -> "AsyncCompletions":
        """Chat completions: the next message of a conversation."""
        from .completions.completions import AsyncCompletions

        return AsyncCompletions(self._caller)

    @cached_property
    def responses(self) -> "AsyncResponses":
        """Responses."""
        from ..responses.responses import AsyncResponses

        return self._caller.shared(AsyncResponses)

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
        return self._resource.completions.with_raw_response

    @cached_property
    def responses(self) -> "AsyncResponsesWithRawResponse":
        """Responses."""
        return self._resource.responses.with_raw_response


class AsyncChatWithStreamingResponse(ResourceView[AsyncChat]):
    """The resources of `AsyncChat`, giving the HTTP response before its body."""

    @cached_property
    def completions(self) -> "AsyncCompletionsWithStreamingResponse":
        """Chat completions: the next message of a conversation."""
        return self._resource.completions.with_streaming_response

    @cached_property
    def responses(self) -> "AsyncResponsesWithStreamingResponse":
        """Responses."""
        return self._resource.responses.with_streaming_response
