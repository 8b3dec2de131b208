# Generated from openapi.json.
"""What a stored response was made from."""

from typing import TYPE_CHECKING, Unpack

from ...calls.endpoint import Endpoint
from ...calls.options import CallOptions
from ...types.responses.input_item_list_params import InputItemListParams
from .._methods.documented import InputItemMethods
from .._resource import ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ...pagination import AsyncCursorPage, AsyncPaginator
    from ...types.responses.response_item import ResponseItem

__all__ = ["AsyncInputItems", "AsyncInputItemsWithRawResponse", "AsyncInputItemsWithStreamingResponse"]


class ListCall(InputItemListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncInputItems(InputItemMethods):
    """Read the input items of a stored response."""

    @property
    def with_raw_response(self) -> "AsyncInputItemsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncInputItemsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncInputItemsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncInputItemsWithStreamingResponse(self)

    def list(
        self, response_id: str, **params: Unpack[ListCall]
    ) -> "AsyncPaginator[AsyncCursorPage[ResponseItem], ResponseItem]":
        """List the items that a response had as input, the latest first unless `order="asc"`.

        See https://platform.openai.com/docs/api-reference/responses/listInputItems
        """
        return self._caller.page(LIST, params, response_id=response_id)


class AsyncInputItemsWithRawResponse(ResourceView[AsyncInputItems]):
    """The methods of `AsyncInputItems`, giving the HTTP response with its body received."""

    list = as_raw(AsyncInputItems.list)


class AsyncInputItemsWithStreamingResponse(ResourceView[AsyncInputItems]):
    """The methods of `AsyncInputItems`, giving the HTTP response before its body."""

    list = as_streamed(AsyncInputItems.list)


LIST: "Endpoint[AsyncCursorPage[ResponseItem]]" = Endpoint(
    "responses.input_items.list",
    "GET",
    "/responses/{response_id}/input_items",
    "AsyncCursorPage[responses.ResponseItem]",
    params=InputItemListParams,
)
