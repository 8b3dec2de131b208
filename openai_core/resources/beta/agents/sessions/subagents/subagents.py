# Generated from overlays/3.57.0.json.
"""The subagents of a session."""

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ......calls.endpoint import Endpoint
from ......calls.options import CallOptions
from ......types.beta.agents.sessions.subagent_list_params import SubagentListParams
from ....._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ......pagination import AsyncCursorPage, AsyncPaginator
    from ......types.beta.subagent import Subagent
    from .items import AsyncItems, AsyncItemsWithRawResponse, AsyncItemsWithStreamingResponse
    from .turns.turns import AsyncTurns, AsyncTurnsWithRawResponse, AsyncTurnsWithStreamingResponse

__all__ = ["AsyncSubagents", "AsyncSubagentsWithRawResponse", "AsyncSubagentsWithStreamingResponse"]


class ListCall(SubagentListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncSubagents(Resource):
    """Look up and list the subagents of a session."""

    @cached_property
    def items(self) -> "AsyncItems":
        """The items of a subagent."""
        from .items import AsyncItems

        return AsyncItems(self._caller)

    @cached_property
    def turns(self) -> "AsyncTurns":
        """The turns of a subagent."""
        from .turns.turns import AsyncTurns

        return AsyncTurns(self._caller)

    @property
    def with_raw_response(self) -> "AsyncSubagentsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncSubagentsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncSubagentsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncSubagentsWithStreamingResponse(self)

    async def retrieve(self, subagent_id: str, *, session_id: str, **options: Unpack[CallOptions]) -> "Subagent":
        """Get a subagent of a session."""
        return await self._caller.call(RETRIEVE, options, subagent_id=subagent_id, session_id=session_id)

    def list(
        self, session_id: str, **params: Unpack[ListCall]
    ) -> "AsyncPaginator[AsyncCursorPage[Subagent], Subagent]":
        """List the subagents of a session."""
        return self._caller.page(LIST, params, session_id=session_id)


class AsyncSubagentsWithRawResponse(ResourceView[AsyncSubagents]):
    """The methods of `AsyncSubagents`, giving the HTTP response with its body received."""

    retrieve = as_raw(AsyncSubagents.retrieve)
    list = as_raw(AsyncSubagents.list)

    @cached_property
    def items(self) -> "AsyncItemsWithRawResponse":
        """The items of a subagent."""
        return self._resource.items.with_raw_response

    @cached_property
    def turns(self) -> "AsyncTurnsWithRawResponse":
        """The turns of a subagent."""
        return self._resource.turns.with_raw_response


class AsyncSubagentsWithStreamingResponse(ResourceView[AsyncSubagents]):
    """The methods of `AsyncSubagents`, giving the HTTP response before its body."""

    retrieve = as_streamed(AsyncSubagents.retrieve)
    list = as_streamed(AsyncSubagents.list)

    @cached_property
    def items(self) -> "AsyncItemsWithStreamingResponse":
        """The items of a subagent."""
        return self._resource.items.with_streaming_response

    @cached_property
    def turns(self) -> "AsyncTurnsWithStreamingResponse":
        """The turns of a subagent."""
        return self._resource.turns.with_streaming_response


RETRIEVE: "Endpoint[Subagent]" = Endpoint(
    "beta.agents.sessions.subagents.retrieve",
    "GET",
    "/agents/sessions/{session_id}/subagents/{subagent_id}",
    "beta.Subagent",
    headers={"openai-beta": "agents=v1"},
)
LIST: "Endpoint[AsyncCursorPage[Subagent]]" = Endpoint(
    "beta.agents.sessions.subagents.list",
    "GET",
    "/agents/sessions/{session_id}/subagents",
    "AsyncCursorPage[beta.Subagent]",
    params=SubagentListParams,
    headers={"openai-beta": "agents=v1"},
)
