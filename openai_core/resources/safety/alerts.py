# Generated from overlays/3.57.0.json.
"""Safety alerts."""

from typing import TYPE_CHECKING, Unpack

from ...calls.endpoint import Endpoint
from ...calls.options import CallOptions
from .._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ...types.safety.safety_alert import SafetyAlert

__all__ = ["AsyncAlerts", "AsyncAlertsWithRawResponse", "AsyncAlertsWithStreamingResponse"]


class AsyncAlerts(Resource):
    """Look up safety alerts."""

    @property
    def with_raw_response(self) -> "AsyncAlertsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncAlertsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncAlertsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncAlertsWithStreamingResponse(self)

    async def retrieve(self, id: str, **options: Unpack[CallOptions]) -> "SafetyAlert":
        """Get a safety alert."""
        return await self._caller.call(RETRIEVE, options, id=id)


class AsyncAlertsWithRawResponse(ResourceView[AsyncAlerts]):
    """The methods of `AsyncAlerts`, giving the HTTP response with its body received."""

    retrieve = as_raw(AsyncAlerts.retrieve)


class AsyncAlertsWithStreamingResponse(ResourceView[AsyncAlerts]):
    """The methods of `AsyncAlerts`, giving the HTTP response before its body."""

    retrieve = as_streamed(AsyncAlerts.retrieve)


RETRIEVE: "Endpoint[SafetyAlert]" = Endpoint(
    "safety.alerts.retrieve", "GET", "/safety/alerts/{id}", "safety.SafetyAlert"
)
