# Generated from openapi.json.
"""The bytes of a container's file."""

from typing import Unpack

from ....calls.binary import HttpxBinaryResponseContent
from ....calls.endpoint import Endpoint
from ....calls.options import CallOptions
from ..._resource import Resource, ResourceView, as_raw, as_streamed_binary

__all__ = ["AsyncContent", "AsyncContentWithRawResponse", "AsyncContentWithStreamingResponse"]


class AsyncContent(Resource):
    """The bytes of a container's file."""

    @property
    def with_raw_response(self) -> "AsyncContentWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncContentWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncContentWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncContentWithStreamingResponse(self)

    async def retrieve(
        self, file_id: str, *, container_id: str, **options: Unpack[CallOptions]
    ) -> "HttpxBinaryResponseContent":
        """Get the bytes of a container's file, received whole.

        See https://platform.openai.com/docs/api-reference/containers/get
        """
        return await self._caller.call(RETRIEVE, options, file_id=file_id, container_id=container_id)


class AsyncContentWithRawResponse(ResourceView[AsyncContent]):
    """The methods of `AsyncContent`, giving the HTTP response with its body received."""

    retrieve = as_raw(AsyncContent.retrieve)


class AsyncContentWithStreamingResponse(ResourceView[AsyncContent]):
    """The methods of `AsyncContent`, giving the HTTP response before its body."""

    retrieve = as_streamed_binary(AsyncContent.retrieve)


RETRIEVE: "Endpoint[HttpxBinaryResponseContent]" = Endpoint(
    "containers.files.content.retrieve",
    "GET",
    "/containers/{container_id}/files/{file_id}/content",
    HttpxBinaryResponseContent,
    accept="application/binary",
)
