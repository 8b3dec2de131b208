# Generated from overlays/3.57.0.json.
"""The traces of a session."""

from typing import TYPE_CHECKING, Unpack

from .....calls.endpoint import Endpoint
from .....calls.options import CallOptions
from .....types.beta.agents.sessions.trace_list_params import TraceListParams
from ...._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from .....pagination import AsyncCursorPage, AsyncPaginator
    from .....types.beta.agents.sessions.session_trace import SessionTrace

__all__ = ["AsyncTraces", "AsyncTracesWithRawResponse", "AsyncTracesWithStreamingResponse"]


class ListCall(TraceListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncTraces(Resource):
    """List the traces of a session."""

    @property
    def with_raw_response(self) -> "AsyncTracesWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncTracesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncTracesWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncTracesWithStreamingResponse(self)

    def list(
        self, session_id: str, **params: Unpack[ListCall]
    ) -> "AsyncPaginator[AsyncCursorPage[SessionTrace], SessionTrace]":
        """List the traces of a session."""
        return self._caller.page(LIST, params, session_id=session_id)


class AsyncTracesWithRawResponse(ResourceView[AsyncTraces]):
    """The methods of `AsyncTraces`, giving the HTTP response with its body received."""

    list = as_raw(AsyncTraces.list)


class AsyncTracesWithStreamingResponse(ResourceView[AsyncTraces]):
    """The methods of `AsyncTraces`, giving the HTTP response before its body."""

    list = as_streamed(AsyncTraces.list)


LIST: "Endpoint[AsyncCursorPage[SessionTrace]]" = Endpoint(
    "beta.agents.sessions.traces.list",
    "GET",
    "/agents/sessions/{session_id}/traces",
    "AsyncCursorPage[beta.agents.sessions.SessionTrace]",
    params=TraceListParams,
    headers={"openai-beta": "agents=v1"},
)
