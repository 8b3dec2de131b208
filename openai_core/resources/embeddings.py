# Generated from openapi.json.
"""Vectors that stand for texts."""

from ._methods.embeddings import EmbeddingMethods
from ._resource import ResourceView, as_raw, as_streamed

__all__ = ["AsyncEmbeddings", "AsyncEmbeddingsWithRawResponse", "AsyncEmbeddingsWithStreamingResponse"]


class AsyncEmbeddings(EmbeddingMethods):
    """Make vectors of texts."""

    @property
    def with_raw_response(self) -> "AsyncEmbeddingsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncEmbeddingsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncEmbeddingsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncEmbeddingsWithStreamingResponse(self)


class AsyncEmbeddingsWithRawResponse(ResourceView[AsyncEmbeddings]):
    """The methods of `AsyncEmbeddings`, giving the HTTP response with its body received."""

    create = as_raw(AsyncEmbeddings.create)


class AsyncEmbeddingsWithStreamingResponse(ResourceView[AsyncEmbeddings]):
    """The methods of `AsyncEmbeddings`, giving the HTTP response before its body."""

    create = as_streamed(AsyncEmbeddings.create)
