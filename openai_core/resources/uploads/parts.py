# Generated from openapi.json.
"""The parts of an upload."""

from typing import TYPE_CHECKING, Unpack

from ...calls.endpoint import Endpoint
from ...calls.options import CallOptions
from ...types.uploads.part_create_params import PartCreateParams
from .._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ...types.uploads.upload_part import UploadPart

__all__ = ["AsyncParts", "AsyncPartsWithRawResponse", "AsyncPartsWithStreamingResponse"]


class CreateCall(PartCreateParams, CallOptions, total=False):
    """What `create` takes."""


class AsyncParts(Resource):
    """Create the parts of an upload."""

    @property
    def with_raw_response(self) -> "AsyncPartsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncPartsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncPartsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncPartsWithStreamingResponse(self)

    async def create(self, upload_id: str, **params: Unpack[CreateCall]) -> "UploadPart":
        """Upload a part of up to 64 MB; parts may be sent at the same time.

        See https://platform.openai.com/docs/api-reference/uploads/addUploadPart
        """
        return await self._caller.call(CREATE, params, upload_id=upload_id)


class AsyncPartsWithRawResponse(ResourceView[AsyncParts]):
    """The methods of `AsyncParts`, giving the HTTP response with its body received."""

    create = as_raw(AsyncParts.create)


class AsyncPartsWithStreamingResponse(ResourceView[AsyncParts]):
    """The methods of `AsyncParts`, giving the HTTP response before its body."""

    create = as_streamed(AsyncParts.create)


CREATE: "Endpoint[UploadPart]" = Endpoint(
    "uploads.parts.create",
    "POST",
    "/uploads/{upload_id}/parts",
    "uploads.UploadPart",
    params=PartCreateParams,
    files=[["data"]],
    form=True,
)
