# Generated from overlays/3.57.0.json.
"""The items of a turn."""

from typing import TYPE_CHECKING, Unpack

from ......calls.endpoint import Endpoint
from ......calls.options import CallOptions
from ......types.beta.agents.sessions.turns.item_list_params import ItemListParams
from ....._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ......pagination import AsyncConversationCursorPage, AsyncPaginator
    from ......types.beta.agent_session_item import AgentSessionItem

__all__ = ["AsyncItems", "AsyncItemsWithRawResponse", "AsyncItemsWithStreamingResponse"]


class ListCall(ItemListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncItems(Resource):
    """List the items of a turn."""

    @property
    def with_raw_response(self) -> "AsyncItemsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncItemsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncItemsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncItemsWithStreamingResponse(self)

    def list(
        self, turn_id: str, *, session_id: str, **params: Unpack[ListCall]
    ) -> "AsyncPaginator[AsyncConversationCursorPage[AgentSessionItem], AgentSessionItem]":
        """List the items of a turn."""
        return self._caller.page(LIST, params, turn_id=turn_id, session_id=session_id)


class AsyncItemsWithRawResponse(ResourceView[AsyncItems]):
    """The methods of `AsyncItems`, giving the HTTP response with its body received."""

    list = as_raw(AsyncItems.list)


class AsyncItemsWithStreamingResponse(ResourceView[AsyncItems]):
    """The methods of `AsyncItems`, giving the HTTP response before its body."""

    list = as_streamed(AsyncItems.list)


LIST: "Endpoint[AsyncConversationCursorPage[AgentSessionItem]]" = Endpoint(
    "beta.agents.sessions.turns.items.list",
    "GET",
    "/agents/sessions/{session_id}/turns/{turn_id}/items",
    "AsyncConversationCursorPage[beta.AgentSessionItem]",
    params=ItemListParams,
    headers={"openai-beta": "agents=v1"},
)
