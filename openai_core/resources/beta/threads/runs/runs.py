# Generated from openapi.json.
# pyright: reportDeprecated=false
"""The runs of assistants on a thread."""

from functools import cached_property
from typing import TYPE_CHECKING, Unpack, overload

from .....calls.endpoint import Endpoint, StreamingEndpoint
from .....calls.options import CallOptions
from .....sentinels import Omit
from .....types.beta.threads.run_create_params import (
    RunCreateParamsBase,
    RunCreateParamsNonStreaming,
    RunCreateParamsStreaming,
)
from .....types.beta.threads.run_list_params import RunListParams
from .....types.beta.threads.run_submit_tool_outputs_params import (
    RunSubmitToolOutputsParamsBase,
    RunSubmitToolOutputsParamsNonStreaming,
    RunSubmitToolOutputsParamsStreaming,
)
from .....types.beta.threads.run_update_params import RunUpdateParams
from ...._methods.run_streams import RunStreams
from ...._methods.runs import RunMethods
from ...._resource import ResourceView, as_raw, as_streamed, deprecated

if TYPE_CHECKING:
    from .....pagination import AsyncCursorPage, AsyncPaginator
    from .....streaming import AsyncStream
    from .....types.beta.assistant_stream_event import AssistantStreamEvent
    from .....types.beta.threads.run import Run
    from .steps import AsyncSteps, AsyncStepsWithRawResponse, AsyncStepsWithStreamingResponse

__all__ = ["AsyncRuns", "AsyncRunsWithRawResponse", "AsyncRunsWithStreamingResponse"]


class CreateCall(RunCreateParamsNonStreaming, CallOptions, total=False):
    """What `create` takes for the whole answer at once."""


class CreateStreamCall(RunCreateParamsStreaming, CallOptions, total=False):
    """What `create` takes for the answer as events."""


class CreateEitherCall(RunCreateParamsBase, CallOptions, total=False):
    """What `create` takes when only the running program knows which."""

    stream: bool | Omit | None


class UpdateCall(RunUpdateParams, CallOptions, total=False):
    """What `update` takes."""


class ListCall(RunListParams, CallOptions, total=False):
    """What `list` takes."""


class SubmitToolOutputsCall(RunSubmitToolOutputsParamsNonStreaming, CallOptions, total=False):
    """What `submit_tool_outputs` takes for the whole answer at once."""


class SubmitToolOutputsStreamCall(RunSubmitToolOutputsParamsStreaming, CallOptions, total=False):
    """What `submit_tool_outputs` takes for the answer as events."""


class SubmitToolOutputsEitherCall(RunSubmitToolOutputsParamsBase, CallOptions, total=False):
    """What `submit_tool_outputs` takes when only the running program knows which."""

    stream: bool | Omit | None


class AsyncRuns(RunMethods, RunStreams):
    """Create, look up, list and change the runs of assistants on a thread."""

    @cached_property
    def steps(self) -> "AsyncSteps":
        """The steps of a run."""
        from .steps import AsyncSteps

        return AsyncSteps(self._caller)

    @property
    def with_raw_response(self) -> "AsyncRunsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncRunsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncRunsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncRunsWithStreamingResponse(self)

    @overload
    @deprecated("beta.threads.runs.create() is deprecated; use the Responses API")
    async def create(self, thread_id: str, **params: Unpack[CreateCall]) -> "Run": ...
    @overload
    @deprecated("beta.threads.runs.create() is deprecated; use the Responses API")
    async def create(
        self, thread_id: str, **params: Unpack[CreateStreamCall]
    ) -> "AsyncStream[AssistantStreamEvent]": ...
    @overload
    @deprecated("beta.threads.runs.create() is deprecated; use the Responses API")
    async def create(
        self, thread_id: str, **params: Unpack[CreateEitherCall]
    ) -> "Run | AsyncStream[AssistantStreamEvent]": ...
    @deprecated("beta.threads.runs.create() is deprecated; use the Responses API")
    async def create(
        self, thread_id: str, **params: Unpack[CreateEitherCall]
    ) -> "Run | AsyncStream[AssistantStreamEvent]":
        """Run an assistant on a thread; with `stream=True` as events. Deprecated: use the Responses API.

        See https://platform.openai.com/docs/api-reference/threads/createRun
        """
        return await self._caller.call_or_stream(CREATE, params, thread_id=thread_id)

    @deprecated("beta.threads.runs.retrieve() is deprecated; use the Responses API")
    async def retrieve(self, run_id: str, *, thread_id: str, **options: Unpack[CallOptions]) -> "Run":
        """Get a run of an assistant on a thread. Deprecated: use the Responses API.

        See https://platform.openai.com/docs/api-reference/threads/getRun
        """
        return await self._caller.call(RETRIEVE, options, run_id=run_id, thread_id=thread_id)

    @deprecated("beta.threads.runs.update() is deprecated; use the Responses API")
    async def update(self, run_id: str, *, thread_id: str, **params: Unpack[UpdateCall]) -> "Run":
        """Change a run of an assistant on a thread. Deprecated: use the Responses API.

        See https://platform.openai.com/docs/api-reference/threads/modifyRun
        """
        return await self._caller.call(UPDATE, params, run_id=run_id, thread_id=thread_id)

    @deprecated("beta.threads.runs.list() is deprecated; use the Responses API")
    def list(self, thread_id: str, **params: Unpack[ListCall]) -> "AsyncPaginator[AsyncCursorPage[Run], Run]":
        """List the runs of assistants on a thread. Deprecated: use the Responses API.

        See https://platform.openai.com/docs/api-reference/threads/listRuns
        """
        return self._caller.page(LIST, params, thread_id=thread_id)

    @deprecated("beta.threads.runs.cancel() is deprecated; use the Responses API")
    async def cancel(self, run_id: str, *, thread_id: str, **options: Unpack[CallOptions]) -> "Run":
        """Stop a run that is in progress. Deprecated: use the Responses API.

        See https://platform.openai.com/docs/api-reference/threads/cancelRun
        """
        return await self._caller.call(CANCEL, options, run_id=run_id, thread_id=thread_id)

    @overload
    @deprecated("beta.threads.runs.submit_tool_outputs() is deprecated; use the Responses API")
    async def submit_tool_outputs(
        self, run_id: str, *, thread_id: str, **params: Unpack[SubmitToolOutputsCall]
    ) -> "Run": ...
    @overload
    @deprecated("beta.threads.runs.submit_tool_outputs() is deprecated; use the Responses API")
    async def submit_tool_outputs(
        self, run_id: str, *, thread_id: str, **params: Unpack[SubmitToolOutputsStreamCall]
    ) -> "AsyncStream[AssistantStreamEvent]": ...
    @overload
    @deprecated("beta.threads.runs.submit_tool_outputs() is deprecated; use the Responses API")
    async def submit_tool_outputs(
        self, run_id: str, *, thread_id: str, **params: Unpack[SubmitToolOutputsEitherCall]
    ) -> "Run | AsyncStream[AssistantStreamEvent]": ...
    @deprecated("beta.threads.runs.submit_tool_outputs() is deprecated; use the Responses API")
    async def submit_tool_outputs(
        self, run_id: str, *, thread_id: str, **params: Unpack[SubmitToolOutputsEitherCall]
    ) -> "Run | AsyncStream[AssistantStreamEvent]":
        """Give a run that requires action the outputs of all its tool calls; with `stream=True` it goes on as events.
        Deprecated: use the Responses API.

        See https://platform.openai.com/docs/api-reference/threads/submitToolOuputsToRun
        """
        return await self._caller.call_or_stream(SUBMIT_TOOL_OUTPUTS, params, run_id=run_id, thread_id=thread_id)


class AsyncRunsWithRawResponse(ResourceView[AsyncRuns]):
    """The methods of `AsyncRuns`, giving the HTTP response with its body received."""

    create = as_raw(AsyncRuns.create)
    retrieve = as_raw(AsyncRuns.retrieve)
    update = as_raw(AsyncRuns.update)
    list = as_raw(AsyncRuns.list)
    cancel = as_raw(AsyncRuns.cancel)
    submit_tool_outputs = as_raw(AsyncRuns.submit_tool_outputs)

    @cached_property
    def steps(self) -> "AsyncStepsWithRawResponse":
        """The steps of a run."""
        return self._resource.steps.with_raw_response


class AsyncRunsWithStreamingResponse(ResourceView[AsyncRuns]):
    """The methods of `AsyncRuns`, giving the HTTP response before its body."""

    create = as_streamed(AsyncRuns.create)
    retrieve = as_streamed(AsyncRuns.retrieve)
    update = as_streamed(AsyncRuns.update)
    list = as_streamed(AsyncRuns.list)
    cancel = as_streamed(AsyncRuns.cancel)
    submit_tool_outputs = as_streamed(AsyncRuns.submit_tool_outputs)

    @cached_property
    def steps(self) -> "AsyncStepsWithStreamingResponse":
        """The steps of a run."""
        return self._resource.steps.with_streaming_response


CREATE: "StreamingEndpoint[Run, AssistantStreamEvent]" = StreamingEndpoint(
    "beta.threads.runs.create",
    "POST",
    "/threads/{thread_id}/runs",
    "beta.threads.Run",
    params=CreateEitherCall,
    query=["include"],
    headers={"openai-beta": "assistants=v2"},
    stream_of="beta.AssistantStreamEvent",
)
RETRIEVE: "Endpoint[Run]" = Endpoint(
    "beta.threads.runs.retrieve",
    "GET",
    "/threads/{thread_id}/runs/{run_id}",
    "beta.threads.Run",
    headers={"openai-beta": "assistants=v2"},
)
UPDATE: "Endpoint[Run]" = Endpoint(
    "beta.threads.runs.update",
    "POST",
    "/threads/{thread_id}/runs/{run_id}",
    "beta.threads.Run",
    params=RunUpdateParams,
    headers={"openai-beta": "assistants=v2"},
)
LIST: "Endpoint[AsyncCursorPage[Run]]" = Endpoint(
    "beta.threads.runs.list",
    "GET",
    "/threads/{thread_id}/runs",
    "AsyncCursorPage[beta.threads.Run]",
    params=RunListParams,
    headers={"openai-beta": "assistants=v2"},
)
CANCEL: "Endpoint[Run]" = Endpoint(
    "beta.threads.runs.cancel",
    "POST",
    "/threads/{thread_id}/runs/{run_id}/cancel",
    "beta.threads.Run",
    headers={"openai-beta": "assistants=v2"},
)
SUBMIT_TOOL_OUTPUTS: "StreamingEndpoint[Run, AssistantStreamEvent]" = StreamingEndpoint(
    "beta.threads.runs.submit_tool_outputs",
    "POST",
    "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
    "beta.threads.Run",
    params=SubmitToolOutputsEitherCall,
    headers={"openai-beta": "assistants=v2"},
    stream_of="beta.AssistantStreamEvent",
)
