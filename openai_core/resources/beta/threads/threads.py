# Generated from openapi.json.
# pyright: reportDeprecated=false
"""Threads: conversations with assistants."""

from functools import cached_property
from typing import TYPE_CHECKING, Unpack, overload

from ....calls.endpoint import Endpoint, StreamingEndpoint
from ....calls.options import CallOptions
from ....sentinels import Omit
from ....types.beta.thread_create_and_run_params import (
    ThreadCreateAndRunParamsBase,
    ThreadCreateAndRunParamsNonStreaming,
    ThreadCreateAndRunParamsStreaming,
)
from ....types.beta.thread_create_params import ThreadCreateParams
from ....types.beta.thread_update_params import ThreadUpdateParams
from ..._methods.run_streams import ThreadStreams
from ..._methods.runs import ThreadMethods
from ..._resource import ResourceView, as_raw, as_streamed, deprecated

if TYPE_CHECKING:
    from ....streaming import AsyncStream
    from ....types.beta.assistant_stream_event import AssistantStreamEvent
    from ....types.beta.thread import Thread
    from ....types.beta.thread_deleted import ThreadDeleted
    from ....types.beta.threads.run import Run
    from .messages import AsyncMessages, AsyncMessagesWithRawResponse, AsyncMessagesWithStreamingResponse
    from .runs.runs import AsyncRuns, AsyncRunsWithRawResponse, AsyncRunsWithStreamingResponse

__all__ = ["AsyncThreads", "AsyncThreadsWithRawResponse", "AsyncThreadsWithStreamingResponse"]


class CreateCall(ThreadCreateParams, CallOptions, total=False):
    """What `create` takes."""


class UpdateCall(ThreadUpdateParams, CallOptions, total=False):
    """What `update` takes."""


class CreateAndRunCall(ThreadCreateAndRunParamsNonStreaming, CallOptions, total=False):
    """What `create_and_run` takes for the whole answer at once."""


class CreateAndRunStreamCall(ThreadCreateAndRunParamsStreaming, CallOptions, total=False):
    """What `create_and_run` takes for the answer as events."""


class CreateAndRunEitherCall(ThreadCreateAndRunParamsBase, CallOptions, total=False):
    """What `create_and_run` takes when only the running program knows which."""

    stream: bool | Omit | None


class AsyncThreads(ThreadMethods, ThreadStreams):
    """Create, look up, change and delete threads."""

    @cached_property
    def messages(self) -> "AsyncMessages":
        """The messages of a thread."""
        from .messages import AsyncMessages

        return AsyncMessages(self._caller)

    @cached_property
    def runs(self) -> "AsyncRuns":
        """The runs of assistants on a thread."""
        from .runs.runs import AsyncRuns

        return AsyncRuns(self._caller)

    @property
    def with_raw_response(self) -> "AsyncThreadsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncThreadsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncThreadsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncThreadsWithStreamingResponse(self)

    @deprecated("beta.threads.create() is deprecated; use the Responses API")
    async def create(self, **params: Unpack[CreateCall]) -> "Thread":
        """Create a thread. Deprecated: use the Responses API.

        See https://platform.openai.com/docs/api-reference/threads/createThread
        """
        return await self._caller.call(CREATE, params)

    @deprecated("beta.threads.retrieve() is deprecated; use the Responses API")
    async def retrieve(self, thread_id: str, **options: Unpack[CallOptions]) -> "Thread":
        """Get a thread. Deprecated: use the Responses API.

        See https://platform.openai.com/docs/api-reference/threads/getThread
        """
        return await self._caller.call(RETRIEVE, options, thread_id=thread_id)

    @deprecated("beta.threads.update() is deprecated; use the Responses API")
    async def update(self, thread_id: str, **params: Unpack[UpdateCall]) -> "Thread":
        """Change a thread. Deprecated: use the Responses API.

        See https://platform.openai.com/docs/api-reference/threads/modifyThread
        """
        return await self._caller.call(UPDATE, params, thread_id=thread_id)

    @deprecated("beta.threads.delete() is deprecated; use the Responses API")
    async def delete(self, thread_id: str, **options: Unpack[CallOptions]) -> "ThreadDeleted":
        """Delete a thread. Deprecated: use the Responses API.

        See https://platform.openai.com/docs/api-reference/threads/deleteThread
        """
        return await self._caller.call(DELETE, options, thread_id=thread_id)

    @overload
    @deprecated("beta.threads.create_and_run() is deprecated; use the Responses API")
    async def create_and_run(self, **params: Unpack[CreateAndRunCall]) -> "Run": ...
    @overload
    @deprecated("beta.threads.create_and_run() is deprecated; use the Responses API")
    async def create_and_run(self, **params: Unpack[CreateAndRunStreamCall]) -> "AsyncStream[AssistantStreamEvent]": ...
    @overload
    @deprecated("beta.threads.create_and_run() is deprecated; use the Responses API")
    async def create_and_run(
        self, **params: Unpack[CreateAndRunEitherCall]
    ) -> "Run | AsyncStream[AssistantStreamEvent]": ...
    @deprecated("beta.threads.create_and_run() is deprecated; use the Responses API")
    async def create_and_run(
        self, **params: Unpack[CreateAndRunEitherCall]
    ) -> "Run | AsyncStream[AssistantStreamEvent]":
        """Create a thread and run an assistant on it; with `stream=True` as events. Deprecated: use the Responses API.

        See https://platform.openai.com/docs/api-reference/threads/createThreadAndRun
        """
        return await self._caller.call_or_stream(CREATE_AND_RUN, params)


class AsyncThreadsWithRawResponse(ResourceView[AsyncThreads]):
    """The methods of `AsyncThreads`, giving the HTTP response with its body received."""

    create = as_raw(AsyncThreads.create)
    retrieve = as_raw(AsyncThreads.retrieve)
    update = as_raw(AsyncThreads.update)
    delete = as_raw(AsyncThreads.delete)
    create_and_run = as_raw(AsyncThreads.create_and_run)

    @cached_property
    def messages(self) -> "AsyncMessagesWithRawResponse":
        """The messages of a thread."""
        return self._resource.messages.with_raw_response

    @cached_property
    def runs(self) -> "AsyncRunsWithRawResponse":
        """The runs of assistants on a thread."""
        return self._resource.runs.with_raw_response


class AsyncThreadsWithStreamingResponse(ResourceView[AsyncThreads]):
    """The methods of `AsyncThreads`, giving the HTTP response before its body."""

    create = as_streamed(AsyncThreads.create)
    retrieve = as_streamed(AsyncThreads.retrieve)
    update = as_streamed(AsyncThreads.update)
    delete = as_streamed(AsyncThreads.delete)
    create_and_run = as_streamed(AsyncThreads.create_and_run)

    @cached_property
    def messages(self) -> "AsyncMessagesWithStreamingResponse":
        """The messages of a thread."""
        return self._resource.messages.with_streaming_response

    @cached_property
    def runs(self) -> "AsyncRunsWithStreamingResponse":
        """The runs of assistants on a thread."""
        return self._resource.runs.with_streaming_response


CREATE: "Endpoint[Thread]" = Endpoint(
    "beta.threads.create",
    "POST",
    "/threads",
    "beta.Thread",
    params=ThreadCreateParams,
    headers={"openai-beta": "assistants=v2"},
)
RETRIEVE: "Endpoint[Thread]" = Endpoint(
    "beta.threads.retrieve", "GET", "/threads/{thread_id}", "beta.Thread", headers={"openai-beta": "assistants=v2"}
)
UPDATE: "Endpoint[Thread]" = Endpoint(
    "beta.threads.update",
    "POST",
    "/threads/{thread_id}",
    "beta.Thread",
    params=ThreadUpdateParams,
    headers={"openai-beta": "assistants=v2"},
)
DELETE: "Endpoint[ThreadDeleted]" = Endpoint(
    "beta.threads.delete",
    "DELETE",
    "/threads/{thread_id}",
    "beta.ThreadDeleted",
    headers={"openai-beta": "assistants=v2"},
)
CREATE_AND_RUN: "StreamingEndpoint[Run, AssistantStreamEvent]" = StreamingEndpoint(
    "beta.threads.create_and_run",
    "POST",
    "/threads/runs",
    "beta.threads.Run",
    params=CreateAndRunEitherCall,
    headers={"openai-beta": "assistants=v2"},
    stream_of="beta.AssistantStreamEvent",
)
