# Generated from openapi.json.
# pyright: reportDeprecated=false
"""Files uploaded for use with other endpoints."""

from typing import TYPE_CHECKING, Unpack

from ..calls.binary import HttpxBinaryResponseContent
from ..calls.endpoint import Endpoint
from ..calls.options import CallOptions
from ..types.file_list_params import FileListParams
from ._methods.files import FileMethods
from ._resource import ResourceView, as_raw, as_streamed, as_streamed_binary, deprecated

if TYPE_CHECKING:
    from ..pagination import AsyncCursorPage, AsyncPaginator
    from ..types.file_deleted import FileDeleted
    from ..types.file_object import FileObject

__all__ = ["AsyncFiles", "AsyncFilesWithRawResponse", "AsyncFilesWithStreamingResponse"]


class ListCall(FileListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncFiles(FileMethods):
    """Upload files, list them, read them back, delete them."""

    @property
    def with_raw_response(self) -> "AsyncFilesWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncFilesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncFilesWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncFilesWithStreamingResponse(self)

    async def retrieve(self, file_id: str, **options: Unpack[CallOptions]) -> "FileObject":
        """Get the facts about one file.

        See https://platform.openai.com/docs/api-reference/files/retrieveFile
        """
        return await self._caller.call(RETRIEVE, options, file_id=file_id)

    def list(self, **params: Unpack[ListCall]) -> "AsyncPaginator[AsyncCursorPage[FileObject], FileObject]":
        """List the files of the project, up to 10,000 a page.

        See https://platform.openai.com/docs/api-reference/files/listFiles
        """
        return self._caller.page(LIST, params)

    async def delete(self, file_id: str, **options: Unpack[CallOptions]) -> "FileDeleted":
        """Delete a file, also from the vector stores that hold it.

        See https://platform.openai.com/docs/api-reference/files/deleteFile
        """
        return await self._caller.call(DELETE, options, file_id=file_id)

    async def content(self, file_id: str, **options: Unpack[CallOptions]) -> "HttpxBinaryResponseContent":
        """Get a file's bytes, received whole. With `with_streaming_response` they can go straight to disk.

        See https://platform.openai.com/docs/api-reference/files/downloadFile
        """
        return await self._caller.call(CONTENT, options, file_id=file_id)

    @deprecated("files.retrieve_content() is deprecated; use files.content()")
    async def retrieve_content(self, file_id: str, **options: Unpack[CallOptions]) -> str:
        """Get a file's content as text. Deprecated: use files.content().

        See https://platform.openai.com/docs/api-reference/files/downloadFile
        """
        return await self._caller.call(RETRIEVE_CONTENT, options, file_id=file_id)


class AsyncFilesWithRawResponse(ResourceView[AsyncFiles]):
    """The methods of `AsyncFiles`, giving the HTTP response with its body received."""

    create = as_raw(AsyncFiles.create)
    retrieve = as_raw(AsyncFiles.retrieve)
    list = as_raw(AsyncFiles.list)
    delete = as_raw(AsyncFiles.delete)
    content = as_raw(AsyncFiles.content)
    retrieve_content = as_raw(AsyncFiles.retrieve_content)


class AsyncFilesWithStreamingResponse(ResourceView[AsyncFiles]):
    """The methods of `AsyncFiles`, giving the HTTP response before its body."""

    create = as_streamed(AsyncFiles.create)
    retrieve = as_streamed(AsyncFiles.retrieve)
    list = as_streamed(AsyncFiles.list)
    delete = as_streamed(AsyncFiles.delete)
    content = as_streamed_binary(AsyncFiles.content)
    retrieve_content = as_streamed(AsyncFiles.retrieve_content)


RETRIEVE: "Endpoint[FileObject]" = Endpoint("files.retrieve", "GET", "/files/{file_id}", "FileObject")
LIST: "Endpoint[AsyncCursorPage[FileObject]]" = Endpoint(
    "files.list", "GET", "/files", "AsyncCursorPage[FileObject]", params=FileListParams
)
DELETE: "Endpoint[FileDeleted]" = Endpoint("files.delete", "DELETE", "/files/{file_id}", "FileDeleted")
CONTENT: "Endpoint[HttpxBinaryResponseContent]" = Endpoint(
    "files.content", "GET", "/files/{file_id}/content", HttpxBinaryResponseContent, accept="application/binary"
)
RETRIEVE_CONTENT: "Endpoint[str]" = Endpoint("files.retrieve_content", "GET", "/files/{file_id}/content", str)
