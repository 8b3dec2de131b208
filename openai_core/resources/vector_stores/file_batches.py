# Generated from openapi.json.
"""Batches of files that are added to a vector store."""

from typing import TYPE_CHECKING, Unpack

from ...calls.endpoint import Endpoint
from ...calls.options import CallOptions
from ...types.vector_stores.file_batch_create_params import FileBatchCreateParams
from ...types.vector_stores.file_batch_list_files_params import FileBatchListFilesParams
from .._methods.vector_stores import VectorStoreFileBatchMethods
from .._resource import ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ...pagination import AsyncCursorPage, AsyncPaginator
    from ...types.vector_stores.vector_store_file import VectorStoreFile
    from ...types.vector_stores.vector_store_file_batch import VectorStoreFileBatch

__all__ = ["AsyncFileBatches", "AsyncFileBatchesWithRawResponse", "AsyncFileBatchesWithStreamingResponse"]


class CreateCall(FileBatchCreateParams, CallOptions, total=False):
    """What `create` takes."""


class ListFilesCall(FileBatchListFilesParams, CallOptions, total=False):
    """What `list_files` takes."""


class AsyncFileBatches(VectorStoreFileBatchMethods):
    """Create and look up batches of files that are added to a vector store."""

    @property
    def with_raw_response(self) -> "AsyncFileBatchesWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncFileBatchesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncFileBatchesWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncFileBatchesWithStreamingResponse(self)

    async def create(self, vector_store_id: str, **params: Unpack[CreateCall]) -> "VectorStoreFileBatch":
        """Add several files to a vector store.

        See https://platform.openai.com/docs/api-reference/vector_stores/createVectorStoreFileBatch
        """
        return await self._caller.call(CREATE, params, vector_store_id=vector_store_id)

    async def retrieve(
        self, batch_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]
    ) -> "VectorStoreFileBatch":
        """Get a batch of files of a vector store.

        See https://platform.openai.com/docs/api-reference/vector_stores/getVectorStoreFileBatch
        """
        return await self._caller.call(RETRIEVE, options, batch_id=batch_id, vector_store_id=vector_store_id)

    async def cancel(
        self, batch_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]
    ) -> "VectorStoreFileBatch":
        """Stop adding the files of a batch, as soon as possible.

        See https://platform.openai.com/docs/api-reference/vector_stores/cancelVectorStoreFileBatch
        """
        return await self._caller.call(CANCEL, options, batch_id=batch_id, vector_store_id=vector_store_id)

    def list_files(
        self, batch_id: str, *, vector_store_id: str, **params: Unpack[ListFilesCall]
    ) -> "AsyncPaginator[AsyncCursorPage[VectorStoreFile], VectorStoreFile]":
        """List the files of a batch.

        See https://platform.openai.com/docs/api-reference/vector_stores/listFilesInVectorStoreBatch
        """
        return self._caller.page(LIST_FILES, params, batch_id=batch_id, vector_store_id=vector_store_id)


class AsyncFileBatchesWithRawResponse(ResourceView[AsyncFileBatches]):
    """The methods of `AsyncFileBatches`, giving the HTTP response with its body received."""

    create = as_raw(AsyncFileBatches.create)
    retrieve = as_raw(AsyncFileBatches.retrieve)
    cancel = as_raw(AsyncFileBatches.cancel)
    list_files = as_raw(AsyncFileBatches.list_files)


class AsyncFileBatchesWithStreamingResponse(ResourceView[AsyncFileBatches]):
    """The methods of `AsyncFileBatches`, giving the HTTP response before its body."""

    create = as_streamed(AsyncFileBatches.create)
    retrieve = as_streamed(AsyncFileBatches.retrieve)
    cancel = as_streamed(AsyncFileBatches.cancel)
    list_files = as_streamed(AsyncFileBatches.list_files)


CREATE: "Endpoint[VectorStoreFileBatch]" = Endpoint(
    "vector_stores.file_batches.create",
    "POST",
    "/vector_stores/{vector_store_id}/file_batches",
    "vector_stores.VectorStoreFileBatch",
    params=FileBatchCreateParams,
    headers={"openai-beta": "assistants=v2"},
)
RETRIEVE: "Endpoint[VectorStoreFileBatch]" = Endpoint(
    "vector_stores.file_batches.retrieve",
    "GET",
    "/vector_stores/{vector_store_id}/file_batches/{batch_id}",
    "vector_stores.VectorStoreFileBatch",
    headers={"openai-beta": "assistants=v2"},
)
CANCEL: "Endpoint[VectorStoreFileBatch]" = Endpoint(
    "vector_stores.file_batches.cancel",
    "POST",
    "/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel",
    "vector_stores.VectorStoreFileBatch",
    headers={"openai-beta": "assistants=v2"},
)
LIST_FILES: "Endpoint[AsyncCursorPage[VectorStoreFile]]" = Endpoint(
    "vector_stores.file_batches.list_files",
    "GET",
    "/vector_stores/{vector_store_id}/file_batches/{batch_id}/files",
    "AsyncCursorPage[vector_stores.VectorStoreFile]",
    params=FileBatchListFilesParams,
    headers={"openai-beta": "assistants=v2"},
)
