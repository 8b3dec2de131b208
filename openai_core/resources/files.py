"""Files uploaded for use with other endpoints."""

from typing import TYPE_CHECKING, Final, Unpack

from ..http.binary import HttpxBinaryResponseContent
from ..http.endpoint import Endpoint
from ..http.options import CallOptions
from ..types.file_create_params import FileCreateParams
from ..types.file_list_params import FileListParams
from ._resource import Resource, ResourceView, as_raw, as_streamed, as_streamed_binary

if TYPE_CHECKING:
    from ..pagination import AsyncCursorPage, AsyncPaginator
    from ..types.file_deleted import FileDeleted
    from ..types.file_object import FileObject

__all__ = ["AsyncFiles", "AsyncFilesWithRawResponse", "AsyncFilesWithStreamingResponse"]

_FINAL_STATES: Final = frozenset({"processed", "error", "deleted"})


class CreateCall(FileCreateParams, CallOptions, total=False):
    """What `create` takes."""


class ListCall(FileListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncFiles(Resource):
    """Upload files, list them, read them back, delete them."""

    @property
    def with_raw_response(self) -> "AsyncFilesWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncFilesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncFilesWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncFilesWithStreamingResponse(self)

    async def create(self, **params: Unpack[CreateCall]) -> "FileObject":
        """Upload a file of up to 512 MB; it is read from disk while it is sent.

        See https://platform.openai.com/docs/api-reference/files/create
        """
        return await self._caller.call(CREATE, params)

    async def retrieve(self, file_id: str, **options: Unpack[CallOptions]) -> "FileObject":
        """Get the facts about one file.

        See https://platform.openai.com/docs/api-reference/files/retrieve
        """
        return await self._caller.call(RETRIEVE, options, file_id=file_id)

    def list(self, **params: Unpack[ListCall]) -> "AsyncPaginator[AsyncCursorPage[FileObject], FileObject]":
        """List the files of the project, up to 10,000 a page.

        See https://platform.openai.com/docs/api-reference/files/list
        """
        return self._caller.page(LIST, params)

    async def delete(self, file_id: str, **options: Unpack[CallOptions]) -> "FileDeleted":
        """Delete a file, also from the vector stores that hold it.

        See https://platform.openai.com/docs/api-reference/files/delete
        """
        return await self._caller.call(DELETE, options, file_id=file_id)

    async def content(self, file_id: str, **options: Unpack[CallOptions]) -> "HttpxBinaryResponseContent":
        """Get a file's bytes, received whole. With `with_streaming_response` they can go straight to disk.

        See https://platform.openai.com/docs/api-reference/files/retrieve-contents
        """
        return await self._caller.call(CONTENT, options, file_id=file_id)

    async def retrieve_content(self, file_id: str, **options: Unpack[CallOptions]) -> str:
        """Get a file's content as text. Deprecated: use `content`."""
        from warnings import warn

        warn("files.retrieve_content() is deprecated; use files.content()", DeprecationWarning, stacklevel=2)
        return await self._caller.call(RETRIEVE_CONTENT, options, file_id=file_id)

    async def wait_for_processing(
        self, id: str, *, poll_interval: float = 5.0, max_wait_seconds: float = 30 * 60
    ) -> "FileObject":
        """Wait until a file is processed, has failed to be, or is deleted; its `status` tells which.

        Args:
            id: the file.
            poll_interval: seconds between two questions.
            max_wait_seconds: seconds after which to give up; infinity waits for ever.

        Raises:
            ValueError: an interval that is not positive and finite, or a wait that is negative or not a number.
            RuntimeError: the file is still being processed after `max_wait_seconds`.
        """
        import anyio

        what = "files.wait_for_processing() needs a"
        if not 0 < poll_interval < float("inf"):
            raise ValueError(f"{what} poll_interval above 0 seconds, and finite; got {poll_interval}")
        if not max_wait_seconds >= 0:
            raise ValueError(f"{what} max_wait_seconds of 0 or more; got {max_wait_seconds}")
        give_up = anyio.current_time() + max_wait_seconds
        while True:
            file = await self.retrieve(id)
            if file.status in _FINAL_STATES:
                return file
            if anyio.current_time() + poll_interval > give_up:
                raise RuntimeError(
                    f"file {id} has status {file.status!r} after {max_wait_seconds:g} seconds; "
                    "ask files.retrieve() later, or allow more max_wait_seconds"
                )
            await anyio.sleep(poll_interval)


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


CREATE: "Endpoint[FileObject]" = Endpoint(
    "files.create", "POST", "/files", "FileObject", params=FileCreateParams, files=[["file"]]
)
RETRIEVE: "Endpoint[FileObject]" = Endpoint("files.retrieve", "GET", "/files/{file_id}", "FileObject")
LIST: "Endpoint[AsyncCursorPage[FileObject]]" = Endpoint(
    "files.list", "GET", "/files", "AsyncCursorPage[FileObject]", params=FileListParams
)
DELETE: "Endpoint[FileDeleted]" = Endpoint("files.delete", "DELETE", "/files/{file_id}", "FileDeleted")
CONTENT: "Endpoint[HttpxBinaryResponseContent]" = Endpoint(
    "files.content", "GET", "/files/{file_id}/content", HttpxBinaryResponseContent, accept="application/binary"
)
RETRIEVE_CONTENT: "Endpoint[str]" = Endpoint("files.retrieve_content", "GET", "/files/{file_id}/content", str)
