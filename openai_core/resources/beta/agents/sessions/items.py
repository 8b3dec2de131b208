# Generated from overlays/3.57.0.json.
"""The items of a session."""

from typing import TYPE_CHECKING, Unpack

from .....calls.endpoint import Endpoint
from .....calls.options import CallOptions
from .....types.beta.agents.sessions.item_list_params import ItemListParams
from ...._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from .....pagination import AsyncCursorPage, AsyncPaginator
    from .....types.beta.agent_session_item import AgentSessionItem

__all__ = ["AsyncItems", "AsyncItemsWithRawResponse", "AsyncItemsWithStreamingResponse"]


class ListCall(ItemListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncItems(Resource):
    """List the items of a session."""

    @property
    def with_raw_response(self) -> "AsyncItemsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncItemsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncItemsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncItemsWithStreamingResponse(self)

    def list(
        self, session_id: str, **params: Unpack[ListCall]
    ) -> "AsyncPaginator[AsyncCursorPage[AgentSessionItem], AgentSessionItem]":
        """List the items of a session."""
        return self._caller.page(LIST, params, session_id=session_id)


class AsyncItemsWithRawResponse(ResourceView[AsyncItems]):
    """The methods of `AsyncItems`, giving the HTTP response with its body received."""

    list = as_raw(AsyncItems.list)


class AsyncItemsWithStreamingResponse(ResourceView[AsyncItems]):
    """The methods of `AsyncItems`, giving the HTTP response before its body."""

    list = as_streamed(AsyncItems.list)


LIST: "Endpoint[AsyncCursorPage[AgentSessionItem]]" = Endpoint(
    "beta.agents.sessions.items.list",
    "GET",
    "/agents/sessions/{session_id}/items",
    "AsyncCursorPage[beta.AgentSessionItem]",
    params=ItemListParams,
    headers={"openai-beta": "agents=v1"},
)
