# Generated from openapi.json.
"""Uploads: large files, sent in parts."""

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ...calls.endpoint import Endpoint
from ...calls.options import CallOptions
from ...types.upload_complete_params import UploadCompleteParams
from ...types.upload_create_params import UploadCreateParams
from .._methods.uploads import UploadMethods
from .._resource import ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ...types.upload import Upload
    from .parts import AsyncParts, AsyncPartsWithRawResponse, AsyncPartsWithStreamingResponse

__all__ = ["AsyncUploads", "AsyncUploadsWithRawResponse", "AsyncUploadsWithStreamingResponse"]


class CreateCall(UploadCreateParams, CallOptions, total=False):
    """What `create` takes."""


class CompleteCall(UploadCompleteParams, CallOptions, total=False):
    """What `complete` takes."""


class AsyncUploads(UploadMethods):
    """Create uploads."""

    @cached_property
    def parts(self) -> "AsyncParts":
        """The parts of an upload."""
        from .parts import AsyncParts

        return AsyncParts(self._caller)

    @property
    def with_raw_response(self) -> "AsyncUploadsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncUploadsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncUploadsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncUploadsWithStreamingResponse(self)

    async def create(self, **params: Unpack[CreateCall]) -> "Upload":
        """Begin an upload of up to 8 GB, which expires after an hour.

        See https://platform.openai.com/docs/api-reference/uploads/createUpload
        """
        return await self._caller.call(CREATE, params)

    async def cancel(self, upload_id: str, **options: Unpack[CallOptions]) -> "Upload":
        """Give up an upload; it takes no more parts.

        See https://platform.openai.com/docs/api-reference/uploads/cancelUpload
        """
        return await self._caller.call(CANCEL, options, upload_id=upload_id)

    async def complete(self, upload_id: str, **params: Unpack[CompleteCall]) -> "Upload":
        """Make a file of an upload's parts, in the order of `part_ids`.

        See https://platform.openai.com/docs/api-reference/uploads/completeUpload
        """
        return await self._caller.call(COMPLETE, params, upload_id=upload_id)


class AsyncUploadsWithRawResponse(ResourceView[AsyncUploads]):
    """The methods of `AsyncUploads`, giving the HTTP response with its body received."""

    create = as_raw(AsyncUploads.create)
    cancel = as_raw(AsyncUploads.cancel)
    complete = as_raw(AsyncUploads.complete)

    @cached_property
    def parts(self) -> "AsyncPartsWithRawResponse":
        """The parts of an upload."""
        return self._resource.parts.with_raw_response


class AsyncUploadsWithStreamingResponse(ResourceView[AsyncUploads]):
    """The methods of `AsyncUploads`, giving the HTTP response before its body."""

    create = as_streamed(AsyncUploads.create)
    cancel = as_streamed(AsyncUploads.cancel)
    complete = as_streamed(AsyncUploads.complete)

    @cached_property
    def parts(self) -> "AsyncPartsWithStreamingResponse":
        """The parts of an upload."""
        return self._resource.parts.with_streaming_response


CREATE: "Endpoint[Upload]" = Endpoint("uploads.create", "POST", "/uploads", "Upload", params=UploadCreateParams)
CANCEL: "Endpoint[Upload]" = Endpoint("uploads.cancel", "POST", "/uploads/{upload_id}/cancel", "Upload")
COMPLETE: "Endpoint[Upload]" = Endpoint(
    "uploads.complete", "POST", "/uploads/{upload_id}/complete", "Upload", params=UploadCompleteParams
)
