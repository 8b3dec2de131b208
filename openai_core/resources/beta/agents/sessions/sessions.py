# Generated from overlays/3.57.0.json.
"""Sessions: the conversations and the work of agents."""

from functools import cached_property
from typing import TYPE_CHECKING, Unpack, overload

from .....calls.endpoint import Endpoint, StreamingEndpoint
from .....calls.options import CallOptions
from .....sentinels import Omit
from .....types.beta.agents.session_create_params import (
    SessionCreateParamsBase,
    SessionCreateParamsNonStreaming,
    SessionCreateParamsStreaming,
)
from .....types.beta.agents.session_list_params import SessionListParams
from .....types.beta.agents.session_update_params import SessionUpdateParams
from ...._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from .....pagination import AsyncCursorPage, AsyncPaginator
    from .....streaming import AsyncStream
    from .....types.beta.agent_session import AgentSession
    from .....types.beta.agent_session_deleted import AgentSessionDeleted
    from .....types.beta.agent_session_event import AgentSessionEvent
    from .artifacts import AsyncArtifacts, AsyncArtifactsWithRawResponse, AsyncArtifactsWithStreamingResponse
    from .events import AsyncEvents, AsyncEventsWithRawResponse, AsyncEventsWithStreamingResponse
    from .items import AsyncItems, AsyncItemsWithRawResponse, AsyncItemsWithStreamingResponse
    from .subagents.subagents import AsyncSubagents, AsyncSubagentsWithRawResponse, AsyncSubagentsWithStreamingResponse
    from .traces import AsyncTraces, AsyncTracesWithRawResponse, AsyncTracesWithStreamingResponse
    from .turns.turns import AsyncTurns, AsyncTurnsWithRawResponse, AsyncTurnsWithStreamingResponse

__all__ = ["AsyncSessions", "AsyncSessionsWithRawResponse", "AsyncSessionsWithStreamingResponse"]


class CreateCall(SessionCreateParamsNonStreaming, CallOptions, total=False):
    """What `create` takes for the whole answer at once."""


class CreateStreamCall(SessionCreateParamsStreaming, CallOptions, total=False):
    """What `create` takes for the answer as events."""


class CreateEitherCall(SessionCreateParamsBase, CallOptions, total=False):
    """What `create` takes when only the running program knows which."""

    stream: bool | Omit | None


class UpdateCall(SessionUpdateParams, CallOptions, total=False):
    """What `update` takes."""


class ListCall(SessionListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncSessions(Resource):
    """Create, look up, list, change and delete sessions."""

    @cached_property
    def artifacts(self) -> "AsyncArtifacts":
        """The artifacts of a session: files that it made."""
        from .artifacts import AsyncArtifacts

        return AsyncArtifacts(self._caller)

    @cached_property
    def events(self) -> "AsyncEvents":
        """What goes into a session, and what happens in it."""
        from .events import AsyncEvents

        return AsyncEvents(self._caller)

    @cached_property
    def items(self) -> "AsyncItems":
        """The items of a session."""
        from .items import AsyncItems

        return AsyncItems(self._caller)

    @cached_property
    def subagents(self) -> "AsyncSubagents":
        """The subagents of a session."""
        from .subagents.subagents import AsyncSubagents

        return AsyncSubagents(self._caller)

    @cached_property
    def traces(self) -> "AsyncTraces":
        """The traces of a session."""
        from .traces import AsyncTraces

        return AsyncTraces(self._caller)

    @cached_property
    def turns(self) -> "AsyncTurns":
        """The turns of a session."""
        from .turns.turns import AsyncTurns

        return AsyncTurns(self._caller)

    @property
    def with_raw_response(self) -> "AsyncSessionsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncSessionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncSessionsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncSessionsWithStreamingResponse(self)

    @overload
    async def create(self, **params: Unpack[CreateCall]) -> "AgentSession": ...
    @overload
    async def create(self, **params: Unpack[CreateStreamCall]) -> "AsyncStream[AgentSessionEvent]": ...
    @overload
    async def create(self, **params: Unpack[CreateEitherCall]) -> "AgentSession | AsyncStream[AgentSessionEvent]": ...
    async def create(self, **params: Unpack[CreateEitherCall]) -> "AgentSession | AsyncStream[AgentSessionEvent]":
        """Begin a session of an agent; with `stream=True` its events come as they happen."""
        return await self._caller.call_or_stream(CREATE, params)

    async def retrieve(self, session_id: str, **options: Unpack[CallOptions]) -> "AgentSession":
        """Get a session."""
        return await self._caller.call(RETRIEVE, options, session_id=session_id)

    async def update(self, session_id: str, **params: Unpack[UpdateCall]) -> "AgentSession":
        """Change a session."""
        return await self._caller.call(UPDATE, params, session_id=session_id)

    def list(self, **params: Unpack[ListCall]) -> "AsyncPaginator[AsyncCursorPage[AgentSession], AgentSession]":
        """List sessions."""
        return self._caller.page(LIST, params)

    async def delete(self, session_id: str, **options: Unpack[CallOptions]) -> "AgentSessionDeleted":
        """Delete a session."""
        return await self._caller.call(DELETE, options, session_id=session_id)


class AsyncSessionsWithRawResponse(ResourceView[AsyncSessions]):
    """The methods of `AsyncSessions`, giving the HTTP response with its body received."""

    create = as_raw(AsyncSessions.create)
    retrieve = as_raw(AsyncSessions.retrieve)
    update = as_raw(AsyncSessions.update)
    list = as_raw(AsyncSessions.list)
    delete = as_raw(AsyncSessions.delete)

    @cached_property
    def artifacts(self) -> "AsyncArtifactsWithRawResponse":
        """The artifacts of a session: files that it made."""
        return self._resource.artifacts.with_raw_response

    @cached_property
    def events(self) -> "AsyncEventsWithRawResponse":
        """What goes into a session, and what happens in it."""
        return self._resource.events.with_raw_response

    @cached_property
    def items(self) -> "AsyncItemsWithRawResponse":
        """The items of a session."""
        return self._resource.items.with_raw_response

    @cached_property
    def subagents(self) -> "AsyncSubagentsWithRawResponse":
        """The subagents of a session."""
        return self._resource.subagents.with_raw_response

    @cached_property
    def traces(self) -> "AsyncTracesWithRawResponse":
        """The traces of a session."""
        return self._resource.traces.with_raw_response

    @cached_property
    def turns(self) -> "AsyncTurnsWithRawResponse":
        """The turns of a session."""
        return self._resource.turns.with_raw_response


class AsyncSessionsWithStreamingResponse(ResourceView[AsyncSessions]):
    """The methods of `AsyncSessions`, giving the HTTP response before its body."""

    create = as_streamed(AsyncSessions.create)
    retrieve = as_streamed(AsyncSessions.retrieve)
    update = as_streamed(AsyncSessions.update)
    list = as_streamed(AsyncSessions.list)
    delete = as_streamed(AsyncSessions.delete)

    @cached_property
    def artifacts(self) -> "AsyncArtifactsWithStreamingResponse":
        """The artifacts of a session: files that it made."""
        return self._resource.artifacts.with_streaming_response

    @cached_property
    def events(self) -> "AsyncEventsWithStreamingResponse":
        """What goes into a session, and what happens in it."""
        return self._resource.events.with_streaming_response

    @cached_property
    def items(self) -> "AsyncItemsWithStreamingResponse":
        """The items of a session."""
        return self._resource.items.with_streaming_response

    @cached_property
    def subagents(self) -> "AsyncSubagentsWithStreamingResponse":
        """The subagents of a session."""
        return self._resource.subagents.with_streaming_response

    @cached_property
    def traces(self) -> "AsyncTracesWithStreamingResponse":
        """The traces of a session."""
        return self._resource.traces.with_streaming_response

    @cached_property
    def turns(self) -> "AsyncTurnsWithStreamingResponse":
        """The turns of a session."""
        return self._resource.turns.with_streaming_response


CREATE: "StreamingEndpoint[AgentSession, AgentSessionEvent]" = StreamingEndpoint(
    "beta.agents.sessions.create",
    "POST",
    "/agents/sessions",
    "beta.AgentSession",
    params=CreateEitherCall,
    headers={"openai-beta": "agents=v1"},
    stream_of="beta.AgentSessionEvent",
)
RETRIEVE: "Endpoint[AgentSession]" = Endpoint(
    "beta.agents.sessions.retrieve",
    "GET",
    "/agents/sessions/{session_id}",
    "beta.AgentSession",
    headers={"openai-beta": "agents=v1"},
)
UPDATE: "Endpoint[AgentSession]" = Endpoint(
    "beta.agents.sessions.update",
    "POST",
    "/agents/sessions/{session_id}",
    "beta.AgentSession",
    params=SessionUpdateParams,
    headers={"openai-beta": "agents=v1"},
)
LIST: "Endpoint[AsyncCursorPage[AgentSession]]" = Endpoint(
    "beta.agents.sessions.list",
    "GET",
    "/agents/sessions",
    "AsyncCursorPage[beta.AgentSession]",
    params=SessionListParams,
    headers={"openai-beta": "agents=v1"},
)
DELETE: "Endpoint[AgentSessionDeleted]" = Endpoint(
    "beta.agents.sessions.delete",
    "DELETE",
    "/agents/sessions/{session_id}",
    "beta.AgentSessionDeleted",
    headers={"openai-beta": "agents=v1"},
)
