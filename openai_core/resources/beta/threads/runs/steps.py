# Generated from openapi.json.
# pyright: reportDeprecated=false
"""The steps of a run."""

from typing import TYPE_CHECKING, Unpack

from .....calls.endpoint import Endpoint
from .....calls.options import CallOptions
from .....types.beta.threads.runs.step_list_params import StepListParams
from .....types.beta.threads.runs.step_retrieve_params import StepRetrieveParams
from ...._resource import Resource, ResourceView, as_raw, as_streamed, deprecated

if TYPE_CHECKING:
    from .....pagination import AsyncCursorPage, AsyncPaginator
    from .....types.beta.threads.runs.run_step import RunStep

__all__ = ["AsyncSteps", "AsyncStepsWithRawResponse", "AsyncStepsWithStreamingResponse"]


class RetrieveCall(StepRetrieveParams, CallOptions, total=False):
    """What `retrieve` takes."""


class ListCall(StepListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncSteps(Resource):
    """Look up and list the steps of a run."""

    @property
    def with_raw_response(self) -> "AsyncStepsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncStepsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncStepsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncStepsWithStreamingResponse(self)

    @deprecated("beta.threads.runs.steps.retrieve() is deprecated; use the Responses API")
    async def retrieve(self, step_id: str, *, thread_id: str, run_id: str, **params: Unpack[RetrieveCall]) -> "RunStep":
        """Get a step of a run. Deprecated: use the Responses API.

        See https://platform.openai.com/docs/api-reference/threads/getRunStep
        """
        return await self._caller.call(RETRIEVE, params, step_id=step_id, thread_id=thread_id, run_id=run_id)

    @deprecated("beta.threads.runs.steps.list() is deprecated; use the Responses API")
    def list(
        self, run_id: str, *, thread_id: str, **params: Unpack[ListCall]
    ) -> "AsyncPaginator[AsyncCursorPage[RunStep], RunStep]":
        """List the steps of a run. Deprecated: use the Responses API.

        See https://platform.openai.com/docs/api-reference/threads/listRunSteps
        """
        return self._caller.page(LIST, params, run_id=run_id, thread_id=thread_id)


class AsyncStepsWithRawResponse(ResourceView[AsyncSteps]):
    """The methods of `AsyncSteps`, giving the HTTP response with its body received."""

    retrieve = as_raw(AsyncSteps.retrieve)
    list = as_raw(AsyncSteps.list)


class AsyncStepsWithStreamingResponse(ResourceView[AsyncSteps]):
    """The methods of `AsyncSteps`, giving the HTTP response before its body."""

    retrieve = as_streamed(AsyncSteps.retrieve)
    list = as_streamed(AsyncSteps.list)


RETRIEVE: "Endpoint[RunStep]" = Endpoint(
    "beta.threads.runs.steps.retrieve",
    "GET",
    "/threads/{thread_id}/runs/{run_id}/steps/{step_id}",
    "beta.threads.runs.RunStep",
    params=StepRetrieveParams,
    headers={"openai-beta": "assistants=v2"},
)
LIST: "Endpoint[AsyncCursorPage[RunStep]]" = Endpoint(
    "beta.threads.runs.steps.list",
    "GET",
    "/threads/{thread_id}/runs/{run_id}/steps",
    "AsyncCursorPage[beta.threads.runs.RunStep]",
    params=StepListParams,
    headers={"openai-beta": "assistants=v2"},
)
