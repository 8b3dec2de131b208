"""Streams of runs that are followed by a handler."""

from typing import TYPE_CHECKING, Any, TypeVar, Unpack, overload

from ...calls.endpoint import check_call
from ...calls.options import CallOptions
from ...types.beta.thread_create_and_run_params import ThreadCreateAndRunParamsBase
from ...types.beta.threads.run_create_params import RunCreateParamsBase
from ...types.beta.threads.run_submit_tool_outputs_params import RunSubmitToolOutputsParamsBase
from .._resource import Resource, deprecated, without_warning

if TYPE_CHECKING:
    from collections.abc import Callable

    from ...lib.streaming._assistants import AsyncAssistantEventHandler, AsyncAssistantStreamManager

__all__ = ["RunStreams", "ThreadStreams"]

HandlerT = TypeVar("HandlerT", bound="AsyncAssistantEventHandler")


class RunStreamCall(RunCreateParamsBase, CallOptions, total=False):
    """What `stream` and `create_and_stream` take."""


class SubmitStreamCall(RunSubmitToolOutputsParamsBase, CallOptions, total=False):
    """What `submit_tool_outputs_stream` takes."""


class ThreadRunStreamCall(ThreadCreateAndRunParamsBase, CallOptions, total=False):
    """What `create_and_run_stream` takes."""


def _follow(
    method: "Callable[..., Any]", event_handler: "AsyncAssistantEventHandler | None", **sent: Any
) -> "AsyncAssistantStreamManager[Any]":
    from ...lib.streaming._assistants import AsyncAssistantStreamManager

    return AsyncAssistantStreamManager(
        lambda: without_warning(method)(**sent, stream=True), event_handler=event_handler
    )


class RunStreams(Resource):
    """Methods of `client.beta.threads.runs` that give streams with a handler."""

    @overload
    @deprecated("beta.threads.runs.stream() is deprecated; use the Responses API")
    def stream(
        self, *, thread_id: str, **params: Unpack[RunStreamCall]
    ) -> "AsyncAssistantStreamManager[AsyncAssistantEventHandler]": ...
    @overload
    @deprecated("beta.threads.runs.stream() is deprecated; use the Responses API")
    def stream(
        self, *, thread_id: str, event_handler: HandlerT, **params: Unpack[RunStreamCall]
    ) -> "AsyncAssistantStreamManager[HandlerT]": ...
    @deprecated("beta.threads.runs.stream() is deprecated; use the Responses API")
    def stream(
        self,
        *,
        thread_id: str,
        event_handler: "AsyncAssistantEventHandler | None" = None,
        **params: Unpack[RunStreamCall],
    ) -> "AsyncAssistantStreamManager[Any]":
        """Run an assistant on a thread, and follow the run with a handler. Deprecated: use the Responses API.

        The request is sent when the manager that this gives is entered: `async with ... as stream`. That gives the
        handler, which follows the stream as it is read.
        """
        check_call("beta.threads.runs.stream", RunStreamCall, params)
        resource: Any = self
        return _follow(resource.create, event_handler, thread_id=thread_id, **params)

    @overload
    @deprecated("beta.threads.runs.create_and_stream() is deprecated; use the Responses API")
    def create_and_stream(
        self, *, thread_id: str, **params: Unpack[RunStreamCall]
    ) -> "AsyncAssistantStreamManager[AsyncAssistantEventHandler]": ...
    @overload
    @deprecated("beta.threads.runs.create_and_stream() is deprecated; use the Responses API")
    def create_and_stream(
        self, *, thread_id: str, event_handler: HandlerT, **params: Unpack[RunStreamCall]
    ) -> "AsyncAssistantStreamManager[HandlerT]": ...
    @deprecated("beta.threads.runs.create_and_stream() is deprecated; use the Responses API")
    def create_and_stream(
        self,
        *,
        thread_id: str,
        event_handler: "AsyncAssistantEventHandler | None" = None,
        **params: Unpack[RunStreamCall],
    ) -> "AsyncAssistantStreamManager[Any]":
        """Same as `stream`. Deprecated: use the Responses API.

        The request is sent when the manager that this gives is entered: `async with ... as stream`. That gives the
        handler, which follows the stream as it is read.
        """
        check_call("beta.threads.runs.create_and_stream", RunStreamCall, params)
        resource: Any = self
        return _follow(resource.create, event_handler, thread_id=thread_id, **params)

    @overload
    @deprecated("beta.threads.runs.submit_tool_outputs_stream() is deprecated; use the Responses API")
    def submit_tool_outputs_stream(
        self, *, run_id: str, thread_id: str, **params: Unpack[SubmitStreamCall]
    ) -> "AsyncAssistantStreamManager[AsyncAssistantEventHandler]": ...
    @overload
    @deprecated("beta.threads.runs.submit_tool_outputs_stream() is deprecated; use the Responses API")
    def submit_tool_outputs_stream(
        self, *, run_id: str, thread_id: str, event_handler: HandlerT, **params: Unpack[SubmitStreamCall]
    ) -> "AsyncAssistantStreamManager[HandlerT]": ...
    @deprecated("beta.threads.runs.submit_tool_outputs_stream() is deprecated; use the Responses API")
    def submit_tool_outputs_stream(
        self,
        *,
        run_id: str,
        thread_id: str,
        event_handler: "AsyncAssistantEventHandler | None" = None,
        **params: Unpack[SubmitStreamCall],
    ) -> "AsyncAssistantStreamManager[Any]":
        """Give a run the outputs of its tool calls, and follow it with a handler. Deprecated: use the Responses API.

        The request is sent when the manager that this gives is entered: `async with ... as stream`. That gives the
        handler, which follows the stream as it is read.
        """
        check_call("beta.threads.runs.submit_tool_outputs_stream", SubmitStreamCall, params)
        resource: Any = self
        return _follow(resource.submit_tool_outputs, event_handler, run_id=run_id, thread_id=thread_id, **params)


class ThreadStreams(Resource):
    """Methods of `client.beta.threads` that give streams with a handler."""

    @overload
    @deprecated("beta.threads.create_and_run_stream() is deprecated; use the Responses API")
    def create_and_run_stream(
        self, **params: Unpack[ThreadRunStreamCall]
    ) -> "AsyncAssistantStreamManager[AsyncAssistantEventHandler]": ...
    @overload
    @deprecated("beta.threads.create_and_run_stream() is deprecated; use the Responses API")
    def create_and_run_stream(
        self, *, event_handler: HandlerT, **params: Unpack[ThreadRunStreamCall]
    ) -> "AsyncAssistantStreamManager[HandlerT]": ...
    @deprecated("beta.threads.create_and_run_stream() is deprecated; use the Responses API")
    def create_and_run_stream(
        self, *, event_handler: "AsyncAssistantEventHandler | None" = None, **params: Unpack[ThreadRunStreamCall]
    ) -> "AsyncAssistantStreamManager[Any]":
        """Run an assistant on a new thread, and follow the run with a handler. Deprecated: use the Responses API.

        The request is sent when the manager that this gives is entered: `async with ... as stream`. That gives the
        handler, which follows the stream as it is read.
        """
        check_call("beta.threads.create_and_run_stream", ThreadRunStreamCall, params)
        resource: Any = self
        return _follow(resource.create_and_run, event_handler, **params)
