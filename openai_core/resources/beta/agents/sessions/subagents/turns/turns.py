# Generated from overlays/3.57.0.json.
"""The turns of a subagent."""

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .......calls.endpoint import Endpoint
from .......calls.options import CallOptions
from .......types.beta.agents.sessions.subagents.turn_list_params import TurnListParams
from ......_resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from .......pagination import AsyncCursorPage, AsyncPaginator
    from .......types.beta.agents.sessions.turn import Turn
    from .items import AsyncItems, AsyncItemsWithRawResponse, AsyncItemsWithStreamingResponse

__all__ = ["AsyncTurns", "AsyncTurnsWithRawResponse", "AsyncTurnsWithStreamingResponse"]


class ListCall(TurnListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncTurns(Resource):
    """Look up and list the turns of a subagent."""

    @cached_property
    def items(self) -> "AsyncItems":
        """The items of a subagent's turn."""
        from .items import AsyncItems

        return AsyncItems(self._caller)

    @property
    def with_raw_response(self) -> "AsyncTurnsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncTurnsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncTurnsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncTurnsWithStreamingResponse(self)

    async def retrieve(
        self, turn_id: str, *, session_id: str, subagent_id: str, **options: Unpack[CallOptions]
    ) -> "Turn":
        """Get a turn of a subagent."""
        return await self._caller.call(
            RETRIEVE, options, turn_id=turn_id, session_id=session_id, subagent_id=subagent_id
        )

    def list(
        self, subagent_id: str, *, session_id: str, **params: Unpack[ListCall]
    ) -> "AsyncPaginator[AsyncCursorPage[Turn], Turn]":
        """List the turns of a subagent."""
        return self._caller.page(LIST, params, subagent_id=subagent_id, session_id=session_id)


class AsyncTurnsWithRawResponse(ResourceView[AsyncTurns]):
    """The methods of `AsyncTurns`, giving the HTTP response with its body received."""

    retrieve = as_raw(AsyncTurns.retrieve)
    list = as_raw(AsyncTurns.list)

    @cached_property
    def items(self) -> "AsyncItemsWithRawResponse":
        """The items of a subagent's turn."""
        return self._resource.items.with_raw_response


class AsyncTurnsWithStreamingResponse(ResourceView[AsyncTurns]):
    """The methods of `AsyncTurns`, giving the HTTP response before its body."""

    retrieve = as_streamed(AsyncTurns.retrieve)
    list = as_streamed(AsyncTurns.list)

    @cached_property
    def items(self) -> "AsyncItemsWithStreamingResponse":
        """The items of a subagent's turn."""
        return self._resource.items.with_streaming_response


RETRIEVE: "Endpoint[Turn]" = Endpoint(
    "beta.agents.sessions.subagents.turns.retrieve",
    "GET",
    "/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}",
    "beta.agents.sessions.Turn",
    headers={"openai-beta": "agents=v1"},
)
LIST: "Endpoint[AsyncCursorPage[Turn]]" = Endpoint(
    "beta.agents.sessions.subagents.turns.list",
    "GET",
    "/agents/sessions/{session_id}/subagents/{subagent_id}/turns",
    "AsyncCursorPage[beta.agents.sessions.Turn]",
    params=TurnListParams,
    headers={"openai-beta": "agents=v1"},
)
