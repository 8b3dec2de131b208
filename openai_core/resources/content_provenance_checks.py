# Generated from openapi.json.
"""Checks whether content was made by OpenAI's models."""

from typing import TYPE_CHECKING, Unpack

from ..calls.endpoint import Endpoint
from ..calls.options import CallOptions
from ..types.content_provenance_check_create_params import ContentProvenanceCheckCreateParams
from ._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ..types.content_provenance_check import ContentProvenanceCheck

__all__ = [
    "AsyncContentProvenanceChecks",
    "AsyncContentProvenanceChecksWithRawResponse",
    "AsyncContentProvenanceChecksWithStreamingResponse",
]


class CreateCall(ContentProvenanceCheckCreateParams, CallOptions, total=False):
    """What `create` takes."""


class AsyncContentProvenanceChecks(Resource):
    """Create checks whether content was made by OpenAI's models."""

    @property
    def with_raw_response(self) -> "AsyncContentProvenanceChecksWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncContentProvenanceChecksWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncContentProvenanceChecksWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncContentProvenanceChecksWithStreamingResponse(self)

    async def create(self, **params: Unpack[CreateCall]) -> "ContentProvenanceCheck":
        """Check where an image comes from.

        See https://platform.openai.com/docs/api-reference/content_provenance_checks/Createcontentprovenancecheck
        """
        return await self._caller.call(CREATE, params)


class AsyncContentProvenanceChecksWithRawResponse(ResourceView[AsyncContentProvenanceChecks]):
    """The methods of `AsyncContentProvenanceChecks`, giving the HTTP response with its body received."""

    create = as_raw(AsyncContentProvenanceChecks.create)


class AsyncContentProvenanceChecksWithStreamingResponse(ResourceView[AsyncContentProvenanceChecks]):
    """The methods of `AsyncContentProvenanceChecks`, giving the HTTP response before its body."""

    create = as_streamed(AsyncContentProvenanceChecks.create)


CREATE: "Endpoint[ContentProvenanceCheck]" = Endpoint(
    "content_provenance_checks.create",
    "POST",
    "/content_provenance_checks",
    "ContentProvenanceCheck",
    params=ContentProvenanceCheckCreateParams,
    files=[["file"]],
    form=True,
)
