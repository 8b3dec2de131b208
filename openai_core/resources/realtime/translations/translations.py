"""Speech translated while it is spoken."""

from functools import cached_property
from typing import TYPE_CHECKING

from ..._resource import Resource, ResourceView

if TYPE_CHECKING:
    from .client_secrets import (
        AsyncClientSecrets,
        AsyncClientSecretsWithRawResponse,
        AsyncClientSecretsWithStreamingResponse,
    )

__all__ = ["AsyncTranslations", "AsyncTranslationsWithRawResponse", "AsyncTranslationsWithStreamingResponse"]


class AsyncTranslations(Resource):
    """Speech translated while it is spoken."""

    @cached_property
    def client_secrets(self) -> "AsyncClientSecrets":
        """Short-lived keys for translation sessions in browsers."""
        from .client_secrets import AsyncClientSecrets

        return AsyncClientSecrets(self._caller)

    @property
    def with_raw_response(self) -> "AsyncTranslationsWithRawResponse":
        """These resources, giving the HTTP response with its body received."""
        return AsyncTranslationsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncTranslationsWithStreamingResponse":
        """These resources, giving the HTTP response before its body."""
        return AsyncTranslationsWithStreamingResponse(self)


class AsyncTranslationsWithRawResponse(ResourceView[AsyncTranslations]):
    """The resources of `AsyncTranslations`, giving the HTTP response with its body received."""

    @cached_property
    def client_secrets(self) -> "AsyncClientSecretsWithRawResponse":
        """Short-lived keys for translation sessions in browsers."""
        return self._resource.client_secrets.with_raw_response


class AsyncTranslationsWithStreamingResponse(ResourceView[AsyncTranslations]):
    """The resources of `AsyncTranslations`, giving the HTTP response before its body."""

    @cached_property
    def client_secrets(self) -> "AsyncClientSecretsWithStreamingResponse":
        """Short-lived keys for translation sessions in browsers."""
        return self._resource.client_secrets.with_streaming_response
