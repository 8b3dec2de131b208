"""Run assistants and wait for the ends of their runs."""

from typing import TYPE_CHECKING, Any, Final, Unpack

from ...calls.options import CallOptions
from ...polling import OnProgress, PollOptions
from ...sentinels import Omit, omit
from ...types.beta.thread_create_and_run_params import ThreadCreateAndRunParamsBase
from ...types.beta.threads.run_create_params import RunCreateParamsBase
from ...types.beta.threads.run_submit_tool_outputs_params import RunSubmitToolOutputsParamsBase
from .._resource import Resource, deprecated, without_warning
from .polling import is_one_of, split, wait_for

if TYPE_CHECKING:
    from ...types.beta.threads.run import Run

__all__ = ["RunMethods", "ThreadMethods"]

_IS_DONE: Final = is_one_of("requires_action", "cancelled", "completed", "failed", "expired", "incomplete")


class CreateAndPollCall(RunCreateParamsBase, CallOptions, PollOptions, total=False):
    """What `create_and_poll` takes."""


class SubmitAndPollCall(RunSubmitToolOutputsParamsBase, CallOptions, PollOptions, total=False):
    """What `submit_tool_outputs_and_poll` takes."""


class CreateAndRunPollCall(ThreadCreateAndRunParamsBase, CallOptions, PollOptions, total=False):
    """What `create_and_run_poll` takes."""


class RunPollCall(CallOptions, total=False):
    """What `poll` takes."""

    max_wait_seconds: float | Omit | None
    """Seconds after which to give up; 0 looks once, `math.inf` waits for ever. Default: an hour."""


class RunMethods(Resource):
    """Methods of `client.beta.threads.runs` that are no single request."""

    @deprecated("beta.threads.runs.create_and_poll() is deprecated; use the Responses API")
    async def create_and_poll(
        self, thread_id: str, *, on_progress: "OnProgress[Run] | None" = None, **params: Unpack[CreateAndPollCall]
    ) -> "Run":
        """Run an assistant on a thread, and wait as `poll` does. Deprecated: use the Responses API."""
        start, waiting = split(self, "beta.threads.runs.create_and_poll", params)
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
            poll_interval_ms: milliseconds between two looks. Default: what the server suggests, or 1,000.
            on_progress: called with what each look found; what it returns is awaited, if it can be, and what it raises
                ends the waiting.

        Raises:
            PollTimeoutError: it is not done within `max_wait_seconds`.
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
        start, waiting = split(self, "beta.threads.runs.submit_tool_outputs_and_poll", params)
        resource: Any = self
        run = await without_warning(resource.submit_tool_outputs)(run_id, thread_id=thread_id, **start)
        return await _wait(self, run.id, thread_id, waiting, on_progress)


class ThreadMethods(Resource):
    """Methods of `client.beta.threads` that are no single request."""

    async def create_and_run_poll(
        self, *, on_progress: "OnProgress[Run] | None" = None, **params: Unpack[CreateAndRunPollCall]
    ) -> "Run":
        """Create a thread, run an assistant on it, and wait as `runs.poll` does."""
        start, waiting = split(self, "beta.threads.create_and_run_poll", params)
        resource: Any = self
        run = await without_warning(resource.create_and_run)(**start)
        return await _wait(resource.runs, run.id, run.thread_id, waiting, on_progress)


async def _wait(resource: Resource, id: str, thread_id: str, params: Any, on_progress: Any) -> "Run":
    method = "beta.threads.runs.poll"
    found: Run = await wait_for(resource, method, "run", id, params, _IS_DONE, on_progress, thread_id=thread_id)
    return found
