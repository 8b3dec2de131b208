# Generated from overlays/3.57.0.json.
"""Safety cases."""

from typing import TYPE_CHECKING, Unpack

from ...calls.endpoint import Endpoint
from ...calls.options import CallOptions
from .._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ...types.safety.safety_case import SafetyCase

__all__ = ["AsyncCases", "AsyncCasesWithRawResponse", "AsyncCasesWithStreamingResponse"]


class AsyncCases(Resource):
    """Look up safety cases."""

    @property
    def with_raw_response(self) -> "AsyncCasesWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncCasesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncCasesWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncCasesWithStreamingResponse(self)

    async def retrieve(self, id: str, **options: Unpack[CallOptions]) -> "SafetyCase":
        """Get a safety case."""
        return await self._caller.call(RETRIEVE, options, id=id)


class AsyncCasesWithRawResponse(ResourceView[AsyncCases]):
    """The methods of `AsyncCases`, giving the HTTP response with its body received."""

    retrieve = as_raw(AsyncCases.retrieve)


class AsyncCasesWithStreamingResponse(ResourceView[AsyncCases]):
    """The methods of `AsyncCases`, giving the HTTP response before its body."""

    retrieve = as_streamed(AsyncCases.retrieve)


RETRIEVE: "Endpoint[SafetyCase]" = Endpoint("safety.cases.retrieve", "GET", "/safety/cases/{id}", "safety.SafetyCase")
