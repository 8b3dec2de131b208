"""What the API noticed of unsafe use."""

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import Resource, ResourceView

if TYPE_CHECKING:
    from .alerts import AsyncAlerts, AsyncAlertsWithRawResponse, AsyncAlertsWithStreamingResponse
    from .cases import AsyncCases, AsyncCasesWithRawResponse, AsyncCasesWithStreamingResponse

__all__ = ["AsyncSafety", "AsyncSafetyWithRawResponse", "AsyncSafetyWithStreamingResponse"]


class AsyncSafety(Resource):
    """What the API noticed of unsafe use."""

    @cached_property
    def alerts(self) -> "AsyncAlerts":
        """Safety alerts."""
        from .alerts import AsyncAlerts

        return AsyncAlerts(self._caller)

    @cached_property
    def cases(self) -> "AsyncCases":
        """Safety cases."""
        from .cases import AsyncCases

        return AsyncCases(self._caller)

    @property
    def with_raw_response(self) -> "AsyncSafetyWithRawResponse":
        """These resources, giving the HTTP response with its body received."""
        return AsyncSafetyWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncSafetyWithStreamingResponse":
        """These resources, giving the HTTP response before its body."""
        return AsyncSafetyWithStreamingResponse(self)


class AsyncSafetyWithRawResponse(ResourceView[AsyncSafety]):
    """The resources of `AsyncSafety`, giving the HTTP response with its body received."""

    @cached_property
    def alerts(self) -> "AsyncAlertsWithRawResponse":
        """Safety alerts."""
        return self._resource.alerts.with_raw_response

    @cached_property
    def cases(self) -> "AsyncCasesWithRawResponse":
        """Safety cases."""
        return self._resource.cases.with_raw_response


class AsyncSafetyWithStreamingResponse(ResourceView[AsyncSafety]):
    """The resources of `AsyncSafety`, giving the HTTP response before its body."""

    @cached_property
    def alerts(self) -> "AsyncAlertsWithStreamingResponse":
        """Safety alerts."""
        return self._resource.alerts.with_streaming_response

    @cached_property
    def cases(self) -> "AsyncCasesWithStreamingResponse":
        """Safety cases."""
        return self._resource.cases.with_streaming_response
