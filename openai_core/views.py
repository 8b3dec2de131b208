"""The client's resources in their two other forms: `client.with_raw_response` and `client.with_streaming_response`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client import AsyncOpenAI
    from .resources.chat import AsyncChatWithRawResponse, AsyncChatWithStreamingResponse
    from .resources.embeddings import AsyncEmbeddingsWithRawResponse, AsyncEmbeddingsWithStreamingResponse
    from .resources.files import AsyncFilesWithRawResponse, AsyncFilesWithStreamingResponse
    from .resources.models import AsyncModelsWithRawResponse, AsyncModelsWithStreamingResponse
    from .resources.moderations import AsyncModerationsWithRawResponse, AsyncModerationsWithStreamingResponse
    from .resources.responses import AsyncResponsesWithRawResponse, AsyncResponsesWithStreamingResponse

__all__ = ["AsyncOpenAIWithRawResponse", "AsyncOpenAIWithStreamingResponse"]


class AsyncOpenAIWithRawResponse:
    """The resources of `AsyncOpenAI`, giving HTTP responses with their bodies received."""

    def __init__(self, client: AsyncOpenAI) -> None:
        self._client = client

    @cached_property
    def chat(self) -> AsyncChatWithRawResponse:
        """Conversations with a model."""
        return self._client.chat.with_raw_response

    @cached_property
    def embeddings(self) -> AsyncEmbeddingsWithRawResponse:
        """Vectors that stand for texts."""
        return self._client.embeddings.with_raw_response

    @cached_property
    def files(self) -> AsyncFilesWithRawResponse:
        """Files uploaded for use with other endpoints."""
        return self._client.files.with_raw_response

    @cached_property
    def models(self) -> AsyncModelsWithRawResponse:
        """Models that the API offers."""
        return self._client.models.with_raw_response

    @cached_property
    def moderations(self) -> AsyncModerationsWithRawResponse:
        """Classification of harmful content."""
        return self._client.moderations.with_raw_response

    @cached_property
    def responses(self) -> AsyncResponsesWithRawResponse:
        """A model's answers with tools, state and every kind of output."""
        return self._client.responses.with_raw_response


class AsyncOpenAIWithStreamingResponse:
    """The resources of `AsyncOpenAI`, giving HTTP responses before their bodies."""

    def __init__(self, client: AsyncOpenAI) -> None:
        self._client = client

    @cached_property
    def chat(self) -> AsyncChatWithStreamingResponse:
        """Conversations with a model."""
        return self._client.chat.with_streaming_response

    @cached_property
    def embeddings(self) -> AsyncEmbeddingsWithStreamingResponse:
        """Vectors that stand for texts."""
        return self._client.embeddings.with_streaming_response

    @cached_property
    def files(self) -> AsyncFilesWithStreamingResponse:
        """Files uploaded for use with other endpoints."""
        return self._client.files.with_streaming_response

    @cached_property
    def models(self) -> AsyncModelsWithStreamingResponse:
        """Models that the API offers."""
        return self._client.models.with_streaming_response

    @cached_property
    def moderations(self) -> AsyncModerationsWithStreamingResponse:
        """Classification of harmful content."""
        return self._client.moderations.with_streaming_response

    @cached_property
    def responses(self) -> AsyncResponsesWithStreamingResponse:
        """A model's answers with tools, state and every kind of output."""
        return self._client.responses.with_streaming_response
