# Generated from openapi.json.
"""The files of a skill."""

from typing import Unpack

from ...calls.binary import HttpxBinaryResponseContent
from ...calls.endpoint import Endpoint
from ...calls.options import CallOptions
from .._resource import Resource, ResourceView, as_raw, as_streamed_binary

__all__ = ["AsyncContent", "AsyncContentWithRawResponse", "AsyncContentWithStreamingResponse"]


class AsyncContent(Resource):
    """The files of a skill."""

    @property
    def with_raw_response(self) -> "AsyncContentWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncContentWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncContentWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncContentWithStreamingResponse(self)

    async def retrieve(self, skill_id: str, **options: Unpack[CallOptions]) -> "HttpxBinaryResponseContent":
        """Get the files of a skill's default version as a zip archive."""
        return await self._caller.call(RETRIEVE, options, skill_id=skill_id)


class AsyncContentWithRawResponse(ResourceView[AsyncContent]):
    """The methods of `AsyncContent`, giving the HTTP response with its body received."""

    retrieve = as_raw(AsyncContent.retrieve)


class AsyncContentWithStreamingResponse(ResourceView[AsyncContent]):
    """The methods of `AsyncContent`, giving the HTTP response before its body."""

    retrieve = as_streamed_binary(AsyncContent.retrieve)


RETRIEVE: "Endpoint[HttpxBinaryResponseContent]" = Endpoint(
    "skills.content.retrieve",
    "GET",
    "/skills/{skill_id}/content",
    HttpxBinaryResponseContent,
    accept="application/binary",
)
