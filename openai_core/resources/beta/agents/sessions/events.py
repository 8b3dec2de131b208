# Generated from overlays/3.57.0.json.
"""What goes into a session, and what happens in it."""

from typing import TYPE_CHECKING, Unpack

from .....calls.endpoint import Endpoint, StreamingEndpoint
from .....calls.options import CallOptions
from .....types.beta.agents.sessions.event_create_params import EventCreateParams
from .....types.beta.agents.sessions.event_stream_params import EventStreamParams
from ...._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from .....streaming import AsyncStream
    from .....types.beta.agent_session_event import AgentSessionEvent

__all__ = ["AsyncEvents", "AsyncEventsWithRawResponse", "AsyncEventsWithStreamingResponse"]


class CreateCall(EventCreateParams, CallOptions, total=False):
    """What `create` takes."""


class StreamCall(EventStreamParams, CallOptions, total=False):
    """What `stream` takes."""


class AsyncEvents(Resource):
    """Send events to a session, and follow what happens in it."""

    @property
    def with_raw_response(self) -> "AsyncEventsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncEventsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncEventsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncEventsWithStreamingResponse(self)

    async def create(self, session_id: str, **params: Unpack[CreateCall]) -> None:
        """Send events to a session: messages, results of functions, answers to what it asks for."""
        return await self._caller.call(CREATE, params, session_id=session_id)

    async def stream(self, session_id: str, **params: Unpack[StreamCall]) -> "AsyncStream[AgentSessionEvent]":
        """Follow a session: its events, as they happen."""
        return await self._caller.stream(STREAM, params, session_id=session_id)


class AsyncEventsWithRawResponse(ResourceView[AsyncEvents]):
    """The methods of `AsyncEvents`, giving the HTTP response with its body received."""

    create = as_raw(AsyncEvents.create)
    stream = as_raw(AsyncEvents.stream)


class AsyncEventsWithStreamingResponse(ResourceView[AsyncEvents]):
    """The methods of `AsyncEvents`, giving the HTTP response before its body."""

    create = as_streamed(AsyncEvents.create)
    stream = as_streamed(AsyncEvents.stream)


CREATE: Endpoint[None] = Endpoint(
    "beta.agents.sessions.events.create",
    "POST",
    "/agents/sessions/{session_id}/events",
    type(None),
    params=EventCreateParams,
    headers={"openai-beta": "agents=v1"},
    accept="*/*",
)
STREAM: "StreamingEndpoint[None, AgentSessionEvent]" = StreamingEndpoint(
    "beta.agents.sessions.events.stream",
    "GET",
    "/agents/sessions/{session_id}/events",
    type(None),
    params=EventStreamParams,
    headers={"openai-beta": "agents=v1"},
    accept="text/event-stream",
    stream_of="beta.AgentSessionEvent",
    stream_when=None,
)
