# Generated from openapi.json.
"""Classification of harmful content."""

from typing import TYPE_CHECKING, Unpack

from ..calls.endpoint import Endpoint
from ..calls.options import CallOptions
from ..types.moderation_create_params import ModerationCreateParams
from ._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ..types.moderation_create_response import ModerationCreateResponse

__all__ = ["AsyncModerations", "AsyncModerationsWithRawResponse", "AsyncModerationsWithStreamingResponse"]


class CreateCall(ModerationCreateParams, CallOptions, total=False):
    """What `create` takes."""


class AsyncModerations(Resource):
    """Classify text and images."""

    @property
    def with_raw_response(self) -> "AsyncModerationsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncModerationsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncModerationsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncModerationsWithStreamingResponse(self)

    async def create(self, **params: Unpack[CreateCall]) -> "ModerationCreateResponse":
        """Tell whether text or images are potentially harmful, one result for each input.

        See https://platform.openai.com/docs/api-reference/moderations/createModeration
        """
        return await self._caller.call(CREATE, params)


class AsyncModerationsWithRawResponse(ResourceView[AsyncModerations]):
    """The methods of `AsyncModerations`, giving the HTTP response with its body received."""

    create = as_raw(AsyncModerations.create)


class AsyncModerationsWithStreamingResponse(ResourceView[AsyncModerations]):
    """The methods of `AsyncModerations`, giving the HTTP response before its body."""

    create = as_streamed(AsyncModerations.create)


CREATE: "Endpoint[ModerationCreateResponse]" = Endpoint(
    "moderations.create", "POST", "/moderations", "ModerationCreateResponse", params=ModerationCreateParams
)
