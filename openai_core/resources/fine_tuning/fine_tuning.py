"""Models trained further on one's own examples."""

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import Resource, ResourceView

if TYPE_CHECKING:
    from .alpha.alpha import AsyncAlpha, AsyncAlphaWithRawResponse, AsyncAlphaWithStreamingResponse
    from .checkpoints.checkpoints import (
        AsyncCheckpoints,
        AsyncCheckpointsWithRawResponse,
        AsyncCheckpointsWithStreamingResponse,
    )
    from .jobs.jobs import AsyncJobs, AsyncJobsWithRawResponse, AsyncJobsWithStreamingResponse

__all__ = ["AsyncFineTuning", "AsyncFineTuningWithRawResponse", "AsyncFineTuningWithStreamingResponse"]


class AsyncFineTuning(Resource):
    """Models trained further on one's own examples."""

    @cached_property
    def alpha(self) -> "AsyncAlpha":
        """What of fine-tuning is still being tried out."""
        from .alpha.alpha import AsyncAlpha

        return AsyncAlpha(self._caller)

    @cached_property
    def checkpoints(self) -> "AsyncCheckpoints":
        """Checkpoints of fine-tuned models."""
        from .checkpoints.checkpoints import AsyncCheckpoints

        return AsyncCheckpoints(self._caller)

    @cached_property
    def jobs(self) -> "AsyncJobs":
        """Fine-tuning jobs."""
        from .jobs.jobs import AsyncJobs

        return AsyncJobs(self._caller)

    @property
    def with_raw_response(self) -> "AsyncFineTuningWithRawResponse":
        """These resources, giving the HTTP response with its body received."""
        return AsyncFineTuningWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncFineTuningWithStreamingResponse":
        """These resources, giving the HTTP response before its body."""
        return AsyncFineTuningWithStreamingResponse(self)


class AsyncFineTuningWithRawResponse(ResourceView[AsyncFineTuning]):
    """The resources of `AsyncFineTuning`, giving the HTTP response with its body received."""

    @cached_property
    def alpha(self) -> "AsyncAlphaWithRawResponse":
        """What of fine-tuning is still being tried out."""
        return self._resource.alpha.with_raw_response

    @cached_property
    def checkpoints(self) -> "AsyncCheckpointsWithRawResponse":
        """Checkpoints of fine-tuned models."""
        return self._resource.checkpoints.with_raw_response

    @cached_property
    def jobs(self) -> "AsyncJobsWithRawResponse":
        """Fine-tuning jobs."""
        return self._resource.jobs.with_raw_response


class AsyncFineTuningWithStreamingResponse(ResourceView[AsyncFineTuning]):
    """The resources of `AsyncFineTuning`, giving the HTTP response before its body."""

    @cached_property
    def alpha(self) -> "AsyncAlphaWithStreamingResponse":
        """What of fine-tuning is still being tried out."""
        return self._resource.alpha.with_streaming_response

    @cached_property
    def checkpoints(self) -> "AsyncCheckpointsWithStreamingResponse":
        """Checkpoints of fine-tuned models."""
        return self._resource.checkpoints.with_streaming_response

    @cached_property
    def jobs(self) -> "AsyncJobsWithStreamingResponse":
        """Fine-tuning jobs."""
        return self._resource.jobs.with_streaming_response
