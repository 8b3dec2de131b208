# Generated from openapi.json.
"""The files of a vector store."""

from typing import TYPE_CHECKING, Unpack

from ...calls.endpoint import Endpoint
from ...calls.options import CallOptions
from ...types.vector_stores.file_create_params import FileCreateParams
from ...types.vector_stores.file_list_params import FileListParams
from ...types.vector_stores.file_update_params import FileUpdateParams
from .._methods.vector_stores import VectorStoreFileMethods
from .._resource import ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ...pagination import AsyncCursorPage, AsyncPage, AsyncPaginator
    from ...types.vector_stores.file_content_response import FileContentResponse
    from ...types.vector_stores.vector_store_file import VectorStoreFile
    from ...types.vector_stores.vector_store_file_deleted import VectorStoreFileDeleted

__all__ = ["AsyncFiles", "AsyncFilesWithRawResponse", "AsyncFilesWithStreamingResponse"]


class CreateCall(FileCreateParams, CallOptions, total=False):
    """What `create` takes."""


class UpdateCall(FileUpdateParams, CallOptions, total=False):
    """What `update` takes."""


class ListCall(FileListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncFiles(VectorStoreFileMethods):
    """Create, look up, list, change and delete the files of a vector store."""

    @property
    def with_raw_response(self) -> "AsyncFilesWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncFilesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncFilesWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncFilesWithStreamingResponse(self)

    async def create(self, vector_store_id: str, **params: Unpack[CreateCall]) -> "VectorStoreFile":
        """Add an uploaded file to a vector store.

        See https://platform.openai.com/docs/api-reference/vector_stores/createVectorStoreFile
        """
        return await self._caller.call(CREATE, params, vector_store_id=vector_store_id)

    async def retrieve(
        self, file_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]
    ) -> "VectorStoreFile":
        """Get a file of a vector store.

        See https://platform.openai.com/docs/api-reference/vector_stores/getVectorStoreFile
        """
        return await self._caller.call(RETRIEVE, options, file_id=file_id, vector_store_id=vector_store_id)

    async def update(self, file_id: str, *, vector_store_id: str, **params: Unpack[UpdateCall]) -> "VectorStoreFile":
        """Replace the attributes of a file of a vector store.

        See https://platform.openai.com/docs/api-reference/vector_stores/updateVectorStoreFileAttributes
        """
        return await self._caller.call(UPDATE, params, file_id=file_id, vector_store_id=vector_store_id)

    def list(
        self, vector_store_id: str, **params: Unpack[ListCall]
    ) -> "AsyncPaginator[AsyncCursorPage[VectorStoreFile], VectorStoreFile]":
        """List the files of a vector store.

        See https://platform.openai.com/docs/api-reference/vector_stores/listVectorStoreFiles
        """
        return self._caller.page(LIST, params, vector_store_id=vector_store_id)

    async def delete(
        self, file_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]
    ) -> "VectorStoreFileDeleted":
        """Remove a file from a vector store; the file itself stays.

        See https://platform.openai.com/docs/api-reference/vector_stores/deleteVectorStoreFile
        """
        return await self._caller.call(DELETE, options, file_id=file_id, vector_store_id=vector_store_id)

    def content(
        self, file_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]
    ) -> "AsyncPaginator[AsyncPage[FileContentResponse], FileContentResponse]":
        """Get the text that was read from a file of a vector store.

        See https://platform.openai.com/docs/api-reference/vector_stores/retrieveVectorStoreFileContent
        """
        return self._caller.page(CONTENT, options, file_id=file_id, vector_store_id=vector_store_id)


class AsyncFilesWithRawResponse(ResourceView[AsyncFiles]):
    """The methods of `AsyncFiles`, giving the HTTP response with its body received."""

    create = as_raw(AsyncFiles.create)
    retrieve = as_raw(AsyncFiles.retrieve)
    update = as_raw(AsyncFiles.update)
    list = as_raw(AsyncFiles.list)
    delete = as_raw(AsyncFiles.delete)
    content = as_raw(AsyncFiles.content)


class AsyncFilesWithStreamingResponse(ResourceView[AsyncFiles]):
    """The methods of `AsyncFiles`, giving the HTTP response before its body."""

    create = as_streamed(AsyncFiles.create)
    retrieve = as_streamed(AsyncFiles.retrieve)
    update = as_streamed(AsyncFiles.update)
    list = as_streamed(AsyncFiles.list)
    delete = as_streamed(AsyncFiles.delete)
    content = as_streamed(AsyncFiles.content)


CREATE: "Endpoint[VectorStoreFile]" = Endpoint(
    "vector_stores.files.create",
    "POST",
    "/vector_stores/{vector_store_id}/files",
    "vector_stores.VectorStoreFile",
    params=FileCreateParams,
    headers={"openai-beta": "assistants=v2"},
)
RETRIEVE: "Endpoint[VectorStoreFile]" = Endpoint(
    "vector_stores.files.retrieve",
    "GET",
    "/vector_stores/{vector_store_id}/files/{file_id}",
    "vector_stores.VectorStoreFile",
    headers={"openai-beta": "assistants=v2"},
)
UPDATE: "Endpoint[VectorStoreFile]" = Endpoint(
    "vector_stores.files.update",
    "POST",
    "/vector_stores/{vector_store_id}/files/{file_id}",
    "vector_stores.VectorStoreFile",
    params=FileUpdateParams,
    headers={"openai-beta": "assistants=v2"},
)
LIST: "Endpoint[AsyncCursorPage[VectorStoreFile]]" = Endpoint(
    "vector_stores.files.list",
    "GET",
    "/vector_stores/{vector_store_id}/files",
    "AsyncCursorPage[vector_stores.VectorStoreFile]",
    params=FileListParams,
    headers={"openai-beta": "assistants=v2"},
)
DELETE: "Endpoint[VectorStoreFileDeleted]" = Endpoint(
    "vector_stores.files.delete",
    "DELETE",
    "/vector_stores/{vector_store_id}/files/{file_id}",
    "vector_stores.VectorStoreFileDeleted",
    headers={"openai-beta": "assistants=v2"},
)
CONTENT: "Endpoint[AsyncPage[FileContentResponse]]" = Endpoint(
    "vector_stores.files.content",
    "GET",
    "/vector_stores/{vector_store_id}/files/{file_id}/content",
    "AsyncPage[vector_stores.FileContentResponse]",
    headers={"openai-beta": "assistants=v2"},
)
