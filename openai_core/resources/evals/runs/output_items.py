# Generated from openapi.json.
"""The results of an eval's run, one for each item."""

from typing import TYPE_CHECKING, Unpack

from ....calls.endpoint import Endpoint
from ....calls.options import CallOptions
from ....types.evals.runs.output_item_list_params import OutputItemListParams
from ..._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ....pagination import AsyncCursorPage, AsyncPaginator
    from ....types.evals.runs.output_item_list_response import OutputItemListResponse
    from ....types.evals.runs.output_item_retrieve_response import OutputItemRetrieveResponse

__all__ = ["AsyncOutputItems", "AsyncOutputItemsWithRawResponse", "AsyncOutputItemsWithStreamingResponse"]


class ListCall(OutputItemListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncOutputItems(Resource):
    """Look up and list the results of an eval's run, one for each item."""

    @property
    def with_raw_response(self) -> "AsyncOutputItemsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncOutputItemsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncOutputItemsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncOutputItemsWithStreamingResponse(self)

    async def retrieve(
        self, output_item_id: str, *, eval_id: str, run_id: str, **options: Unpack[CallOptions]
    ) -> "OutputItemRetrieveResponse":
        """Get a result of an eval's run.

        See https://platform.openai.com/docs/api-reference/evals/get
        """
        return await self._caller.call(RETRIEVE, options, output_item_id=output_item_id, eval_id=eval_id, run_id=run_id)

    def list(
        self, run_id: str, *, eval_id: str, **params: Unpack[ListCall]
    ) -> "AsyncPaginator[AsyncCursorPage[OutputItemListResponse], OutputItemListResponse]":
        """List the results of an eval's run, one for each item.

        See https://platform.openai.com/docs/api-reference/evals/get
        """
        return self._caller.page(LIST, params, run_id=run_id, eval_id=eval_id)


class AsyncOutputItemsWithRawResponse(ResourceView[AsyncOutputItems]):
    """The methods of `AsyncOutputItems`, giving the HTTP response with its body received."""

    retrieve = as_raw(AsyncOutputItems.retrieve)
    list = as_raw(AsyncOutputItems.list)


class AsyncOutputItemsWithStreamingResponse(ResourceView[AsyncOutputItems]):
    """The methods of `AsyncOutputItems`, giving the HTTP response before its body."""

    retrieve = as_streamed(AsyncOutputItems.retrieve)
    list = as_streamed(AsyncOutputItems.list)


RETRIEVE: "Endpoint[OutputItemRetrieveResponse]" = Endpoint(
    "evals.runs.output_items.retrieve",
    "GET",
    "/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}",
    "evals.runs.OutputItemRetrieveResponse",
)
LIST: "Endpoint[AsyncCursorPage[OutputItemListResponse]]" = Endpoint(
    "evals.runs.output_items.list",
    "GET",
    "/evals/{eval_id}/runs/{run_id}/output_items",
    "AsyncCursorPage[evals.runs.OutputItemListResponse]",
    params=OutputItemListParams,
)
