"""Methods for running assistants besides single requests: wait for the end of a run, or follow its stream."""

from typing import TYPE_CHECKING, Any, Final, TypeVar, Unpack, overload

from ...calls.endpoint import check_call
from ...calls.options import CallOptions
from ...polling import OnProgress, PollOptions
from ...sentinels import Omit, omit
from ...types.beta.thread_create_and_run_params import ThreadCreateAndRunParamsBase
from ...types.beta.threads.run_create_params import RunCreateParamsBase
from ...types.beta.threads.run_submit_tool_outputs_params import RunSubmitToolOutputsParamsBase
from .._resource import Resource, deprecated, without_warning
from .polling import is_one_of, split, wait_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from ...streaming.assistants.handler import AsyncAssistantEventHandler, AsyncAssistantStreamManager
    from ...types.beta.threads.run import Run

__all__ = ["RunMethods", "ThreadMethods"]

HandlerT = TypeVar("HandlerT", bound="AsyncAssistantEventHandler")

_IS_DONE: Final = is_one_of("requires_action", "cancelled", "completed", "failed", "expired", "incomplete")


class CreateAndPollCall(RunCreateParamsBase, CallOptions, PollOptions, total=False):
    """Parameters of `create_and_poll`."""


class SubmitAndPollCall(RunSubmitToolOutputsParamsBase, CallOptions, PollOptions, total=False):
    """Parameters of `submit_tool_outputs_and_poll`."""


class CreateAndRunPollCall(ThreadCreateAndRunParamsBase, CallOptions, PollOptions, total=False):
    """Parameters of `create_and_run_poll`."""


class RunPollCall(CallOptions, total=False):
    """Parameters of `poll`."""

    max_wait_seconds: float | Omit | None
    """Seconds after which to give up; 0 polls once, `math.inf` waits without limit. Default: an hour."""


class RunStreamCall(RunCreateParamsBase, CallOptions, total=False):
    """Parameters of `stream` and `create_and_stream`."""


class SubmitStreamCall(RunSubmitToolOutputsParamsBase, CallOptions, total=False):
    """Parameters of `submit_tool_outputs_stream`."""


class ThreadRunStreamCall(ThreadCreateAndRunParamsBase, CallOptions, total=False):
    """Parameters of `create_and_run_stream`."""


class RunMethods(Resource):
    """Methods of `client.beta.threads.runs` besides single requests."""

    @deprecated("beta.threads.runs.create_and_poll() is deprecated; use the Responses API")
    async def create_and_poll(
        self, thread_id: str, *, on_progress: "OnProgress[Run] | None" = None, **params: Unpack[CreateAndPollCall]
    ) -> "Run":
        """Run an assistant on a thread, and wait as `poll` does. Deprecated: use the Responses API."""
        start, waiting = split(self, "beta.threads.runs.create_and_poll", params, on_progress)
        resource: Any = self
        run = await without_warning(resource.create)(thread_id, **start)
        return await _wait(self, run.id, thread_id, waiting, on_progress)

    @deprecated("beta.threads.runs.poll() is deprecated; use the Responses API")
    async def poll(
        self,
        run_id: str,
        thread_id: str,
        poll_interval_ms: float | Omit | None = omit,
        *,
        on_progress: "OnProgress[Run] | None" = None,
        **params: Unpack[RunPollCall],
    ) -> "Run":
        """Wait until a run has ended or requires action; see its `status`. Deprecated: use the Responses API.

        Args:
            run_id: the run.
            thread_id: its thread.
            poll_interval_ms: milliseconds between polls. Default: what the server suggests, or 1,000.
            on_progress: called with the result of each poll; an awaitable result is awaited, an exception ends
                the waiting.

        Raises:
            PollTimeoutError: it was not done within `max_wait_seconds`.
        """
        return await _wait(self, run_id, thread_id, {**params, "poll_interval_ms": poll_interval_ms}, on_progress)

    @deprecated("beta.threads.runs.submit_tool_outputs_and_poll() is deprecated; use the Responses API")
    async def submit_tool_outputs_and_poll(
        self,
        run_id: str,
        *,
        thread_id: str,
        on_progress: "OnProgress[Run] | None" = None,
        **params: Unpack[SubmitAndPollCall],
    ) -> "Run":
        """Give a run the outputs of its tool calls, and wait as `poll` does. Deprecated: use the Responses API."""
        start, waiting = split(self, "beta.threads.runs.submit_tool_outputs_and_poll", params, on_progress)
        resource: Any = self
        run = await without_warning(resource.submit_tool_outputs)(run_id, thread_id=thread_id, **start)
        return await _wait(self, run.id, thread_id, waiting, on_progress)

    # Streams with a handler

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

        The request is sent when the manager that this returns is entered: `async with ... as stream`. It gives the
        handler, which follows the stream while it is read.
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

        The request is sent when the manager that this returns is entered: `async with ... as stream`. It gives the
        handler, which follows the stream while it is read.
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

        The request is sent when the manager that this returns is entered: `async with ... as stream`. It gives the
        handler, which follows the stream while it is read.
        """
        check_call("beta.threads.runs.submit_tool_outputs_stream", SubmitStreamCall, params)
        resource: Any = self
        return _follow(resource.submit_tool_outputs, event_handler, run_id=run_id, thread_id=thread_id, **params)


class ThreadMethods(Resource):
    """Methods of `client.beta.threads` besides single requests."""

    async def create_and_run_poll(
        self, *, on_progress: "OnProgress[Run] | None" = None, **params: Unpack[CreateAndRunPollCall]
    ) -> "Run":
        """Create a thread, run an assistant on it, and wait as `runs.poll` does."""
        start, waiting = split(self, "beta.threads.create_and_run_poll", params, on_progress)
        resource: Any = self
        run = await without_warning(resource.create_and_run)(**start)
        return await _wait(resource.runs, run.id, run.thread_id, waiting, on_progress)

    # Streams with a handler

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

        The request is sent when the manager that this returns is entered: `async with ... as stream`. It gives the
        handler, which follows the stream while it is read.
        """
        check_call("beta.threads.create_and_run_stream", ThreadRunStreamCall, params)
        resource: Any = self
        return _follow(resource.create_and_run, event_handler, **params)


def _follow(
    method: "Callable[..., Any]", event_handler: "AsyncAssistantEventHandler | None", **sent: Any
) -> "AsyncAssistantStreamManager[Any]":
    from ...streaming.assistants.handler import AsyncAssistantStreamManager

    return AsyncAssistantStreamManager(
        lambda: without_warning(method)(**sent, stream=True), event_handler=event_handler
    )


async def _wait(resource: Resource, id: str, thread_id: str, params: Any, on_progress: Any) -> "Run":
    method = "beta.threads.runs.poll"
    found: Run = await wait_for(resource, method, "run", id, params, _IS_DONE, on_progress, thread_id=thread_id)
    return found
