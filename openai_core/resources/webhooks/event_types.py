# Generated from overlays/3.57.0.json.
"""The types of events that webhooks are sent for."""

from typing import TYPE_CHECKING, Unpack

from ...calls.endpoint import Endpoint
from ...calls.options import CallOptions
from .._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ...types.webhooks.webhook_event_type_list import WebhookEventTypeList

__all__ = ["AsyncEventTypes", "AsyncEventTypesWithRawResponse", "AsyncEventTypesWithStreamingResponse"]


class AsyncEventTypes(Resource):
    """List the types of events that webhooks are sent for."""

    @property
    def with_raw_response(self) -> "AsyncEventTypesWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncEventTypesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncEventTypesWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncEventTypesWithStreamingResponse(self)

    async def list(self, **options: Unpack[CallOptions]) -> "WebhookEventTypeList":
        """List the types of events that webhooks are sent for."""
        return await self._caller.call(LIST, options)


class AsyncEventTypesWithRawResponse(ResourceView[AsyncEventTypes]):
    """The methods of `AsyncEventTypes`, giving the HTTP response with its body received."""

    list = as_raw(AsyncEventTypes.list)


class AsyncEventTypesWithStreamingResponse(ResourceView[AsyncEventTypes]):
    """The methods of `AsyncEventTypes`, giving the HTTP response before its body."""

    list = as_streamed(AsyncEventTypes.list)


LIST: "Endpoint[WebhookEventTypeList]" = Endpoint(
    "webhooks.event_types.list", "GET", "/webhook_event_types", "webhooks.WebhookEventTypeList"
)
