"""Embeddings whose vectors are still JSON text, so that base64 is decoded without a string in between.

The classes have the names of those that users know, as the objects are what users get.
"""

from __future__ import annotations

from msgspec import Raw

from ...types import create_embedding_response

__all__ = ["UndecodedEmbeddings"]


class Embedding(create_embedding_response.Embedding):
    """An embedding as it is sent."""

    embedding: Raw  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]
    """The vector, as a list or in base64; a list or an array once it was decoded."""


class CreateEmbeddingResponse(create_embedding_response.CreateEmbeddingResponse):
    """The embeddings of a request as they are sent."""

    data: list[Embedding]  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]
    """The vectors, one for each input."""


UndecodedEmbeddings = CreateEmbeddingResponse
"""The type to decode the response to."""
