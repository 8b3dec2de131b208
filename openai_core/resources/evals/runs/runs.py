# Generated from overlays/3.57.0.json and openapi.json.
"""The runs of an eval."""

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ....calls.endpoint import Endpoint
from ....calls.options import CallOptions
from ....types.evals.run_create_params import RunCreateParams
from ....types.evals.run_list_params import RunListParams
from ..._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ....pagination import AsyncCursorPage, AsyncPaginator
    from ....types.evals.run_cancel_response import RunCancelResponse
    from ....types.evals.run_create_response import RunCreateResponse
    from ....types.evals.run_delete_response import RunDeleteResponse
    from ....types.evals.run_list_response import RunListResponse
    from ....types.evals.run_retrieve_response import RunRetrieveResponse
    from .output_items import AsyncOutputItems, AsyncOutputItemsWithRawResponse, AsyncOutputItemsWithStreamingResponse

__all__ = ["AsyncRuns", "AsyncRunsWithRawResponse", "AsyncRunsWithStreamingResponse"]


class CreateCall(RunCreateParams, CallOptions, total=False):
    """What `create` takes."""


class ListCall(RunListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncRuns(Resource):
    """Create, look up, list and delete the runs of an eval."""

    @cached_property
    def output_items(self) -> "AsyncOutputItems":
        """The results of an eval's run, one for each item."""
        from .output_items import AsyncOutputItems

        return AsyncOutputItems(self._caller)

    @property
    def with_raw_response(self) -> "AsyncRunsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncRunsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncRunsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncRunsWithStreamingResponse(self)

    async def create(self, eval_id: str, **params: Unpack[CreateCall]) -> "RunCreateResponse":
        """Start a run of an eval.

        See https://platform.openai.com/docs/api-reference/evals/createEvalRun
        """
        return await self._caller.call(CREATE, params, eval_id=eval_id)

    async def retrieve(self, run_id: str, *, eval_id: str, **options: Unpack[CallOptions]) -> "RunRetrieveResponse":
        """Get a run of an eval.

        See https://platform.openai.com/docs/api-reference/evals/get
        """
        return await self._caller.call(RETRIEVE, options, run_id=run_id, eval_id=eval_id)

    def list(
        self, eval_id: str, **params: Unpack[ListCall]
    ) -> "AsyncPaginator[AsyncCursorPage[RunListResponse], RunListResponse]":
        """List the runs of an eval.

        See https://platform.openai.com/docs/api-reference/evals/get-runs
        """
        return self._caller.page(LIST, params, eval_id=eval_id)

    async def delete(self, run_id: str, *, eval_id: str, **options: Unpack[CallOptions]) -> "RunDeleteResponse":
        """Delete a run of an eval.

        See https://platform.openai.com/docs/api-reference/evals/delete
        """
        return await self._caller.call(DELETE, options, run_id=run_id, eval_id=eval_id)

    async def cancel(self, run_id: str, *, eval_id: str, **options: Unpack[CallOptions]) -> "RunCancelResponse":
        """Stop a run of an eval."""
        return await self._caller.call(CANCEL, options, run_id=run_id, eval_id=eval_id)


class AsyncRunsWithRawResponse(ResourceView[AsyncRuns]):
    """The methods of `AsyncRuns`, giving the HTTP response with its body received."""

    create = as_raw(AsyncRuns.create)
    retrieve = as_raw(AsyncRuns.retrieve)
    list = as_raw(AsyncRuns.list)
    delete = as_raw(AsyncRuns.delete)
    cancel = as_raw(AsyncRuns.cancel)

    @cached_property
    def output_items(self) -> "AsyncOutputItemsWithRawResponse":
        """The results of an eval's run, one for each item."""
        return self._resource.output_items.with_raw_response


class AsyncRunsWithStreamingResponse(ResourceView[AsyncRuns]):
    """The methods of `AsyncRuns`, giving the HTTP response before its body."""

    create = as_streamed(AsyncRuns.create)
    retrieve = as_streamed(AsyncRuns.retrieve)
    list = as_streamed(AsyncRuns.list)
    delete = as_streamed(AsyncRuns.delete)
    cancel = as_streamed(AsyncRuns.cancel)

    @cached_property
    def output_items(self) -> "AsyncOutputItemsWithStreamingResponse":
        """The results of an eval's run, one for each item."""
        return self._resource.output_items.with_streaming_response


CREATE: "Endpoint[RunCreateResponse]" = Endpoint(
    "evals.runs.create", "POST", "/evals/{eval_id}/runs", "evals.RunCreateResponse", params=RunCreateParams
)
RETRIEVE: "Endpoint[RunRetrieveResponse]" = Endpoint(
    "evals.runs.retrieve", "GET", "/evals/{eval_id}/runs/{run_id}", "evals.RunRetrieveResponse"
)
LIST: "Endpoint[AsyncCursorPage[RunListResponse]]" = Endpoint(
    "evals.runs.list", "GET", "/evals/{eval_id}/runs", "AsyncCursorPage[evals.RunListResponse]", params=RunListParams
)
DELETE: "Endpoint[RunDeleteResponse]" = Endpoint(
    "evals.runs.delete", "DELETE", "/evals/{eval_id}/runs/{run_id}", "evals.RunDeleteResponse"
)
CANCEL: "Endpoint[RunCancelResponse]" = Endpoint(
    "evals.runs.cancel", "POST", "/evals/{eval_id}/runs/{run_id}/cancel", "evals.RunCancelResponse"
)
