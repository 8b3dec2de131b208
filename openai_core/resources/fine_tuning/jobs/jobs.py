# Generated from openapi.json.
"""Fine-tuning jobs."""

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ....calls.endpoint import Endpoint
from ....calls.options import CallOptions
from ....types.fine_tuning.job_create_params import JobCreateParams
from ....types.fine_tuning.job_list_events_params import JobListEventsParams
from ....types.fine_tuning.job_list_params import JobListParams
from ..._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ....pagination import AsyncCursorPage, AsyncPaginator
    from ....types.fine_tuning.fine_tuning_job import FineTuningJob
    from ....types.fine_tuning.fine_tuning_job_event import FineTuningJobEvent
    from .checkpoints import AsyncCheckpoints, AsyncCheckpointsWithRawResponse, AsyncCheckpointsWithStreamingResponse

__all__ = ["AsyncJobs", "AsyncJobsWithRawResponse", "AsyncJobsWithStreamingResponse"]


class CreateCall(JobCreateParams, CallOptions, total=False):
    """What `create` takes."""


class ListCall(JobListParams, CallOptions, total=False):
    """What `list` takes."""


class ListEventsCall(JobListEventsParams, CallOptions, total=False):
    """What `list_events` takes."""


class AsyncJobs(Resource):
    """Create, look up and list fine-tuning jobs."""

    @cached_property
    def checkpoints(self) -> "AsyncCheckpoints":
        """The checkpoints of a fine-tuning job."""
        from .checkpoints import AsyncCheckpoints

        return AsyncCheckpoints(self._caller)

    @property
    def with_raw_response(self) -> "AsyncJobsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncJobsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncJobsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncJobsWithStreamingResponse(self)

    async def create(self, **params: Unpack[CreateCall]) -> "FineTuningJob":
        """Start a fine-tuning job on an uploaded file of examples.

        See https://platform.openai.com/docs/api-reference/fine-tuning/createFineTuningJob
        """
        return await self._caller.call(CREATE, params)

    async def retrieve(self, fine_tuning_job_id: str, **options: Unpack[CallOptions]) -> "FineTuningJob":
        """Get a fine-tuning job.

        See https://platform.openai.com/docs/api-reference/fine-tuning/retrieveFineTuningJob
        """
        return await self._caller.call(RETRIEVE, options, fine_tuning_job_id=fine_tuning_job_id)

    def list(self, **params: Unpack[ListCall]) -> "AsyncPaginator[AsyncCursorPage[FineTuningJob], FineTuningJob]":
        """List fine-tuning jobs.

        See https://platform.openai.com/docs/api-reference/fine-tuning/listPaginatedFineTuningJobs
        """
        return self._caller.page(LIST, params)

    async def cancel(self, fine_tuning_job_id: str, **options: Unpack[CallOptions]) -> "FineTuningJob":
        """Stop a fine-tuning job.

        See https://platform.openai.com/docs/api-reference/fine-tuning/cancelFineTuningJob
        """
        return await self._caller.call(CANCEL, options, fine_tuning_job_id=fine_tuning_job_id)

    def list_events(
        self, fine_tuning_job_id: str, **params: Unpack[ListEventsCall]
    ) -> "AsyncPaginator[AsyncCursorPage[FineTuningJobEvent], FineTuningJobEvent]":
        """List what happened in a fine-tuning job, the latest first.

        See https://platform.openai.com/docs/api-reference/fine-tuning/listFineTuningEvents
        """
        return self._caller.page(LIST_EVENTS, params, fine_tuning_job_id=fine_tuning_job_id)

    async def pause(self, fine_tuning_job_id: str, **options: Unpack[CallOptions]) -> "FineTuningJob":
        """Pause a fine-tuning job.

        See https://platform.openai.com/docs/api-reference/fine-tuning/pauseFineTuningJob
        """
        return await self._caller.call(PAUSE, options, fine_tuning_job_id=fine_tuning_job_id)

    async def resume(self, fine_tuning_job_id: str, **options: Unpack[CallOptions]) -> "FineTuningJob":
        """Go on with a fine-tuning job that was paused.

        See https://platform.openai.com/docs/api-reference/fine-tuning/resumeFineTuningJob
        """
        return await self._caller.call(RESUME, options, fine_tuning_job_id=fine_tuning_job_id)


class AsyncJobsWithRawResponse(ResourceView[AsyncJobs]):
    """The methods of `AsyncJobs`, giving the HTTP response with its body received."""

    create = as_raw(AsyncJobs.create)
    retrieve = as_raw(AsyncJobs.retrieve)
    list = as_raw(AsyncJobs.list)
    cancel = as_raw(AsyncJobs.cancel)
    list_events = as_raw(AsyncJobs.list_events)
    pause = as_raw(AsyncJobs.pause)
    resume = as_raw(AsyncJobs.resume)

    @cached_property
    def checkpoints(self) -> "AsyncCheckpointsWithRawResponse":
        """The checkpoints of a fine-tuning job."""
        return self._resource.checkpoints.with_raw_response


class AsyncJobsWithStreamingResponse(ResourceView[AsyncJobs]):
    """The methods of `AsyncJobs`, giving the HTTP response before its body."""

    create = as_streamed(AsyncJobs.create)
    retrieve = as_streamed(AsyncJobs.retrieve)
    list = as_streamed(AsyncJobs.list)
    cancel = as_streamed(AsyncJobs.cancel)
    list_events = as_streamed(AsyncJobs.list_events)
    pause = as_streamed(AsyncJobs.pause)
    resume = as_streamed(AsyncJobs.resume)

    @cached_property
    def checkpoints(self) -> "AsyncCheckpointsWithStreamingResponse":
        """The checkpoints of a fine-tuning job."""
        return self._resource.checkpoints.with_streaming_response


CREATE: "Endpoint[FineTuningJob]" = Endpoint(
    "fine_tuning.jobs.create", "POST", "/fine_tuning/jobs", "fine_tuning.FineTuningJob", params=JobCreateParams
)
RETRIEVE: "Endpoint[FineTuningJob]" = Endpoint(
    "fine_tuning.jobs.retrieve", "GET", "/fine_tuning/jobs/{fine_tuning_job_id}", "fine_tuning.FineTuningJob"
)
LIST: "Endpoint[AsyncCursorPage[FineTuningJob]]" = Endpoint(
    "fine_tuning.jobs.list",
    "GET",
    "/fine_tuning/jobs",
    "AsyncCursorPage[fine_tuning.FineTuningJob]",
    params=JobListParams,
)
CANCEL: "Endpoint[FineTuningJob]" = Endpoint(
    "fine_tuning.jobs.cancel", "POST", "/fine_tuning/jobs/{fine_tuning_job_id}/cancel", "fine_tuning.FineTuningJob"
)
LIST_EVENTS: "Endpoint[AsyncCursorPage[FineTuningJobEvent]]" = Endpoint(
    "fine_tuning.jobs.list_events",
    "GET",
    "/fine_tuning/jobs/{fine_tuning_job_id}/events",
    "AsyncCursorPage[fine_tuning.FineTuningJobEvent]",
    params=JobListEventsParams,
)
PAUSE: "Endpoint[FineTuningJob]" = Endpoint(
    "fine_tuning.jobs.pause", "POST", "/fine_tuning/jobs/{fine_tuning_job_id}/pause", "fine_tuning.FineTuningJob"
)
RESUME: "Endpoint[FineTuningJob]" = Endpoint(
    "fine_tuning.jobs.resume", "POST", "/fine_tuning/jobs/{fine_tuning_job_id}/resume", "fine_tuning.FineTuningJob"
)
