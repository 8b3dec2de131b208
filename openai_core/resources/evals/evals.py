# Generated from openapi.json.
"""Evals: tests of how well models do a task."""

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ...calls.endpoint import Endpoint
from ...calls.options import CallOptions
from ...types.eval_create_params import EvalCreateParams
from ...types.eval_list_params import EvalListParams
from ...types.eval_update_params import EvalUpdateParams
from .._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ...pagination import AsyncCursorPage, AsyncPaginator
    from ...types.eval_create_response import EvalCreateResponse
    from ...types.eval_delete_response import EvalDeleteResponse
    from ...types.eval_list_response import EvalListResponse
    from ...types.eval_retrieve_response import EvalRetrieveResponse
    from ...types.eval_update_response import EvalUpdateResponse
    from .runs.runs import AsyncRuns, AsyncRunsWithRawResponse, AsyncRunsWithStreamingResponse

__all__ = ["AsyncEvals", "AsyncEvalsWithRawResponse", "AsyncEvalsWithStreamingResponse"]


class CreateCall(EvalCreateParams, CallOptions, total=False):
    """What `create` takes."""


class UpdateCall(EvalUpdateParams, CallOptions, total=False):
    """What `update` takes."""


class ListCall(EvalListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncEvals(Resource):
    """Create, look up, list, change and delete evals."""

    @cached_property
    def runs(self) -> "AsyncRuns":
        """The runs of an eval."""
        from .runs.runs import AsyncRuns

        return AsyncRuns(self._caller)

    @property
    def with_raw_response(self) -> "AsyncEvalsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncEvalsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncEvalsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncEvalsWithStreamingResponse(self)

    async def create(self, **params: Unpack[CreateCall]) -> "EvalCreateResponse":
        """Create an eval.

        See https://platform.openai.com/docs/api-reference/evals/post
        """
        return await self._caller.call(CREATE, params)

    async def retrieve(self, eval_id: str, **options: Unpack[CallOptions]) -> "EvalRetrieveResponse":
        """Get an eval.

        See https://platform.openai.com/docs/api-reference/evals/get
        """
        return await self._caller.call(RETRIEVE, options, eval_id=eval_id)

    async def update(self, eval_id: str, **params: Unpack[UpdateCall]) -> "EvalUpdateResponse":
        """Change the name or the metadata of an eval.

        See https://platform.openai.com/docs/api-reference/evals/update
        """
        return await self._caller.call(UPDATE, params, eval_id=eval_id)

    def list(self, **params: Unpack[ListCall]) -> "AsyncPaginator[AsyncCursorPage[EvalListResponse], EvalListResponse]":
        """List evals.

        See https://platform.openai.com/docs/api-reference/evals/list
        """
        return self._caller.page(LIST, params)

    async def delete(self, eval_id: str, **options: Unpack[CallOptions]) -> "EvalDeleteResponse":
        """Delete an eval.

        See https://platform.openai.com/docs/api-reference/evals/deleteEval
        """
        return await self._caller.call(DELETE, options, eval_id=eval_id)


class AsyncEvalsWithRawResponse(ResourceView[AsyncEvals]):
    """The methods of `AsyncEvals`, giving the HTTP response with its body received."""

    create = as_raw(AsyncEvals.create)
    retrieve = as_raw(AsyncEvals.retrieve)
    update = as_raw(AsyncEvals.update)
    list = as_raw(AsyncEvals.list)
    delete = as_raw(AsyncEvals.delete)

    @cached_property
    def runs(self) -> "AsyncRunsWithRawResponse":
        """The runs of an eval."""
        return self._resource.runs.with_raw_response


class AsyncEvalsWithStreamingResponse(ResourceView[AsyncEvals]):
    """The methods of `AsyncEvals`, giving the HTTP response before its body."""

    create = as_streamed(AsyncEvals.create)
    retrieve = as_streamed(AsyncEvals.retrieve)
    update = as_streamed(AsyncEvals.update)
    list = as_streamed(AsyncEvals.list)
    delete = as_streamed(AsyncEvals.delete)

    @cached_property
    def runs(self) -> "AsyncRunsWithStreamingResponse":
        """The runs of an eval."""
        return self._resource.runs.with_streaming_response


CREATE: "Endpoint[EvalCreateResponse]" = Endpoint(
    "evals.create", "POST", "/evals", "EvalCreateResponse", params=EvalCreateParams
)
RETRIEVE: "Endpoint[EvalRetrieveResponse]" = Endpoint(
    "evals.retrieve", "GET", "/evals/{eval_id}", "EvalRetrieveResponse"
)
UPDATE: "Endpoint[EvalUpdateResponse]" = Endpoint(
    "evals.update", "POST", "/evals/{eval_id}", "EvalUpdateResponse", params=EvalUpdateParams
)
LIST: "Endpoint[AsyncCursorPage[EvalListResponse]]" = Endpoint(
    "evals.list", "GET", "/evals", "AsyncCursorPage[EvalListResponse]", params=EvalListParams
)
DELETE: "Endpoint[EvalDeleteResponse]" = Endpoint("evals.delete", "DELETE", "/evals/{eval_id}", "EvalDeleteResponse")
