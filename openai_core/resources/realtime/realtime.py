"""Conversations by voice, with low latency."""

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import Resource, ResourceView

if TYPE_CHECKING:
    from .calls import AsyncCalls, AsyncCallsWithRawResponse, AsyncCallsWithStreamingResponse
    from .client_secrets import (
        AsyncClientSecrets,
        AsyncClientSecretsWithRawResponse,
        AsyncClientSecretsWithStreamingResponse,
    )
    from .translations.translations import (
        AsyncTranslations,
        AsyncTranslationsWithRawResponse,
        AsyncTranslationsWithStreamingResponse,
    )

__all__ = ["AsyncRealtime", "AsyncRealtimeWithRawResponse", "AsyncRealtimeWithStreamingResponse"]


class AsyncRealtime(Resource):
    """Conversations by voice, with low latency."""

    @cached_property
    def calls(self) -> "AsyncCalls":
        """Calls by WebRTC and SIP."""
        from .calls import AsyncCalls

        return AsyncCalls(self._caller)

    @cached_property
    def client_secrets(self) -> "AsyncClientSecrets":
        """Short-lived keys for realtime sessions in browsers."""
        from .client_secrets import AsyncClientSecrets

        return AsyncClientSecrets(self._caller)

    @cached_property
    def translations(self) -> "AsyncTranslations":
        """Speech translated while it is spoken."""
        from .translations.translations import AsyncTranslations

        return AsyncTranslations(self._caller)

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
    def calls(self) -> "AsyncCallsWithRawResponse":
        """Calls by WebRTC and SIP."""
        return self._resource.calls.with_raw_response

    @cached_property
    def client_secrets(self) -> "AsyncClientSecretsWithRawResponse":
        """Short-lived keys for realtime sessions in browsers."""
        return self._resource.client_secrets.with_raw_response

    @cached_property
    def translations(self) -> "AsyncTranslationsWithRawResponse":
        """Speech translated while it is spoken."""
        return self._resource.translations.with_raw_response


class AsyncRealtimeWithStreamingResponse(ResourceView[AsyncRealtime]):
    """The resources of `AsyncRealtime`, giving the HTTP response before its body."""

    @cached_property
    def calls(self) -> "AsyncCallsWithStreamingResponse":
        """Calls by WebRTC and SIP."""
        return self._resource.calls.with_streaming_response

    @cached_property
    def client_secrets(self) -> "AsyncClientSecretsWithStreamingResponse":
        """Short-lived keys for realtime sessions in browsers."""
        return self._resource.client_secrets.with_streaming_response

    @cached_property
    def translations(self) -> "AsyncTranslationsWithStreamingResponse":
        """Speech translated while it is spoken."""
        return self._resource.translations.with_streaming_response
