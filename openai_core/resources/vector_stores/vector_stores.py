# Generated from openapi.json.
"""Vector stores: files that can be searched by meaning."""

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ...calls.endpoint import Endpoint
from ...calls.options import CallOptions
from ...types.vector_store_create_params import VectorStoreCreateParams
from ...types.vector_store_list_params import VectorStoreListParams
from ...types.vector_store_update_params import VectorStoreUpdateParams
from .._methods.documented import VectorStoreMethods
from .._resource import ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ...pagination import AsyncCursorPage, AsyncPaginator
    from ...types.vector_store import VectorStore
    from ...types.vector_store_deleted import VectorStoreDeleted
    from .file_batches import AsyncFileBatches, AsyncFileBatchesWithRawResponse, AsyncFileBatchesWithStreamingResponse
    from .files import AsyncFiles, AsyncFilesWithRawResponse, AsyncFilesWithStreamingResponse

__all__ = ["AsyncVectorStores", "AsyncVectorStoresWithRawResponse", "AsyncVectorStoresWithStreamingResponse"]


class CreateCall(VectorStoreCreateParams, CallOptions, total=False):
    """What `create` takes."""


class UpdateCall(VectorStoreUpdateParams, CallOptions, total=False):
    """What `update` takes."""


class ListCall(VectorStoreListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncVectorStores(VectorStoreMethods):
    """Create, look up, list, change and delete vector stores."""

    @cached_property
    def file_batches(self) -> "AsyncFileBatches":
        """Batches of files that are added to a vector store."""
        from .file_batches import AsyncFileBatches

        return AsyncFileBatches(self._caller)

    @cached_property
    def files(self) -> "AsyncFiles":
        """The files of a vector store."""
        from .files import AsyncFiles

        return AsyncFiles(self._caller)

    @property
    def with_raw_response(self) -> "AsyncVectorStoresWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncVectorStoresWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncVectorStoresWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncVectorStoresWithStreamingResponse(self)

    async def create(self, **params: Unpack[CreateCall]) -> "VectorStore":
        """Create a vector store.

        See https://platform.openai.com/docs/api-reference/vector_stores/createVectorStore
        """
        return await self._caller.call(CREATE, params)

    async def retrieve(self, vector_store_id: str, **options: Unpack[CallOptions]) -> "VectorStore":
        """Get a vector store.

        See https://platform.openai.com/docs/api-reference/vector_stores/getVectorStore
        """
        return await self._caller.call(RETRIEVE, options, vector_store_id=vector_store_id)

    async def update(self, vector_store_id: str, **params: Unpack[UpdateCall]) -> "VectorStore":
        """Change a vector store.

        See https://platform.openai.com/docs/api-reference/vector_stores/modifyVectorStore
        """
        return await self._caller.call(UPDATE, params, vector_store_id=vector_store_id)

    def list(self, **params: Unpack[ListCall]) -> "AsyncPaginator[AsyncCursorPage[VectorStore], VectorStore]":
        """List vector stores.

        See https://platform.openai.com/docs/api-reference/vector_stores/listVectorStores
        """
        return self._caller.page(LIST, params)

    async def delete(self, vector_store_id: str, **options: Unpack[CallOptions]) -> "VectorStoreDeleted":
        """Delete a vector store.

        See https://platform.openai.com/docs/api-reference/vector_stores/deleteVectorStore
        """
        return await self._caller.call(DELETE, options, vector_store_id=vector_store_id)


class AsyncVectorStoresWithRawResponse(ResourceView[AsyncVectorStores]):
    """The methods of `AsyncVectorStores`, giving the HTTP response with its body received."""

    create = as_raw(AsyncVectorStores.create)
    retrieve = as_raw(AsyncVectorStores.retrieve)
    update = as_raw(AsyncVectorStores.update)
    list = as_raw(AsyncVectorStores.list)
    delete = as_raw(AsyncVectorStores.delete)
    search = as_raw(AsyncVectorStores.search)

    @cached_property
    def file_batches(self) -> "AsyncFileBatchesWithRawResponse":
        """Batches of files that are added to a vector store."""
        return self._resource.file_batches.with_raw_response

    @cached_property
    def files(self) -> "AsyncFilesWithRawResponse":
        """The files of a vector store."""
        return self._resource.files.with_raw_response


class AsyncVectorStoresWithStreamingResponse(ResourceView[AsyncVectorStores]):
    """The methods of `AsyncVectorStores`, giving the HTTP response before its body."""

    create = as_streamed(AsyncVectorStores.create)
    retrieve = as_streamed(AsyncVectorStores.retrieve)
    update = as_streamed(AsyncVectorStores.update)
    list = as_streamed(AsyncVectorStores.list)
    delete = as_streamed(AsyncVectorStores.delete)
    search = as_streamed(AsyncVectorStores.search)

    @cached_property
    def file_batches(self) -> "AsyncFileBatchesWithStreamingResponse":
        """Batches of files that are added to a vector store."""
        return self._resource.file_batches.with_streaming_response

    @cached_property
    def files(self) -> "AsyncFilesWithStreamingResponse":
        """The files of a vector store."""
        return self._resource.files.with_streaming_response


CREATE: "Endpoint[VectorStore]" = Endpoint(
    "vector_stores.create",
    "POST",
    "/vector_stores",
    "VectorStore",
    params=VectorStoreCreateParams,
    headers={"openai-beta": "assistants=v2"},
)
RETRIEVE: "Endpoint[VectorStore]" = Endpoint(
    "vector_stores.retrieve",
    "GET",
    "/vector_stores/{vector_store_id}",
    "VectorStore",
    headers={"openai-beta": "assistants=v2"},
)
UPDATE: "Endpoint[VectorStore]" = Endpoint(
    "vector_stores.update",
    "POST",
    "/vector_stores/{vector_store_id}",
    "VectorStore",
    params=VectorStoreUpdateParams,
    headers={"openai-beta": "assistants=v2"},
)
LIST: "Endpoint[AsyncCursorPage[VectorStore]]" = Endpoint(
    "vector_stores.list",
    "GET",
    "/vector_stores",
    "AsyncCursorPage[VectorStore]",
    params=VectorStoreListParams,
    headers={"openai-beta": "assistants=v2"},
)
DELETE: "Endpoint[VectorStoreDeleted]" = Endpoint(
    "vector_stores.delete",
    "DELETE",
    "/vector_stores/{vector_store_id}",
    "VectorStoreDeleted",
    headers={"openai-beta": "assistants=v2"},
)
