"""Vectors that stand for texts."""

from typing import Unpack

from openai_core.resources.embeddings import CreateCall
from openai_core.types import CreateEmbeddingResponse
from openai_sync.facade import SyncObject
from openai_sync.response import APIResponse, LegacyAPIResponse, ResponseContextManager

class Embeddings(SyncObject):
    """Make vectors of texts."""

    @property
    def with_raw_response(self) -> EmbeddingsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> EmbeddingsWithStreamingResponse: ...
    def create(self, **params: Unpack[CreateCall]) -> CreateEmbeddingResponse: ...

class EmbeddingsWithRawResponse(SyncObject):
    def create(self, **params: Unpack[CreateCall]) -> LegacyAPIResponse[CreateEmbeddingResponse]: ...

class EmbeddingsWithStreamingResponse(SyncObject):
    def create(self, **params: Unpack[CreateCall]) -> ResponseContextManager[APIResponse[CreateEmbeddingResponse]]: ...
