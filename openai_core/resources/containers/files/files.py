# Generated from openapi.json.
"""The files of a container."""

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ....calls.endpoint import Endpoint
from ....calls.options import CallOptions
from ....types.containers.file_create_params import FileCreateParams
from ....types.containers.file_list_params import FileListParams
from ..._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ....pagination import AsyncCursorPage, AsyncPaginator
    from ....types.containers.file_create_response import FileCreateResponse
    from ....types.containers.file_list_response import FileListResponse
    from ....types.containers.file_retrieve_response import FileRetrieveResponse
    from .content import AsyncContent, AsyncContentWithRawResponse, AsyncContentWithStreamingResponse

__all__ = ["AsyncFiles", "AsyncFilesWithRawResponse", "AsyncFilesWithStreamingResponse"]


class CreateCall(FileCreateParams, CallOptions, total=False):
    """What `create` takes."""


class ListCall(FileListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncFiles(Resource):
    """Create, look up, list and delete the files of a container."""

    @cached_property
    def content(self) -> "AsyncContent":
        """The bytes of a container's file."""
        from .content import AsyncContent

        return AsyncContent(self._caller)

    @property
    def with_raw_response(self) -> "AsyncFilesWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncFilesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncFilesWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncFilesWithStreamingResponse(self)

    async def create(self, container_id: str, **params: Unpack[CreateCall]) -> "FileCreateResponse":
        """Put a file into a container: one that is uploaded now, or by `file_id` one that was before.

        See https://platform.openai.com/docs/api-reference/containers/post
        """
        return await self._caller.call(CREATE, params, container_id=container_id)

    async def retrieve(
        self, file_id: str, *, container_id: str, **options: Unpack[CallOptions]
    ) -> "FileRetrieveResponse":
        """Get a file of a container.

        See https://platform.openai.com/docs/api-reference/containers/get
        """
        return await self._caller.call(RETRIEVE, options, file_id=file_id, container_id=container_id)

    def list(
        self, container_id: str, **params: Unpack[ListCall]
    ) -> "AsyncPaginator[AsyncCursorPage[FileListResponse], FileListResponse]":
        """List the files of a container.

        See https://platform.openai.com/docs/api-reference/containers/get
        """
        return self._caller.page(LIST, params, container_id=container_id)

    async def delete(self, file_id: str, *, container_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a file of a container.

        See https://platform.openai.com/docs/api-reference/containers/delete
        """
        return await self._caller.call(DELETE, options, file_id=file_id, container_id=container_id)


class AsyncFilesWithRawResponse(ResourceView[AsyncFiles]):
    """The methods of `AsyncFiles`, giving the HTTP response with its body received."""

    create = as_raw(AsyncFiles.create)
    retrieve = as_raw(AsyncFiles.retrieve)
    list = as_raw(AsyncFiles.list)
    delete = as_raw(AsyncFiles.delete)

    @cached_property
    def content(self) -> "AsyncContentWithRawResponse":
        """The bytes of a container's file."""
        return self._resource.content.with_raw_response


class AsyncFilesWithStreamingResponse(ResourceView[AsyncFiles]):
    """The methods of `AsyncFiles`, giving the HTTP response before its body."""

    create = as_streamed(AsyncFiles.create)
    retrieve = as_streamed(AsyncFiles.retrieve)
    list = as_streamed(AsyncFiles.list)
    delete = as_streamed(AsyncFiles.delete)

    @cached_property
    def content(self) -> "AsyncContentWithStreamingResponse":
        """The bytes of a container's file."""
        return self._resource.content.with_streaming_response


CREATE: "Endpoint[FileCreateResponse]" = Endpoint(
    "containers.files.create",
    "POST",
    "/containers/{container_id}/files",
    "containers.FileCreateResponse",
    params=FileCreateParams,
    files=[["file"]],
)
RETRIEVE: "Endpoint[FileRetrieveResponse]" = Endpoint(
    "containers.files.retrieve", "GET", "/containers/{container_id}/files/{file_id}", "containers.FileRetrieveResponse"
)
LIST: "Endpoint[AsyncCursorPage[FileListResponse]]" = Endpoint(
    "containers.files.list",
    "GET",
    "/containers/{container_id}/files",
    "AsyncCursorPage[containers.FileListResponse]",
    params=FileListParams,
)
DELETE: Endpoint[None] = Endpoint(
    "containers.files.delete", "DELETE", "/containers/{container_id}/files/{file_id}", type(None), accept="*/*"
)
