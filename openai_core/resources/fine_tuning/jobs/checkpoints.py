# Generated from openapi.json.
"""The checkpoints of a fine-tuning job."""

from typing import TYPE_CHECKING, Unpack

from ....calls.endpoint import Endpoint
from ....calls.options import CallOptions
from ....types.fine_tuning.jobs.checkpoint_list_params import CheckpointListParams
from ..._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ....pagination import AsyncCursorPage, AsyncPaginator
    from ....types.fine_tuning.jobs.fine_tuning_job_checkpoint import FineTuningJobCheckpoint

__all__ = ["AsyncCheckpoints", "AsyncCheckpointsWithRawResponse", "AsyncCheckpointsWithStreamingResponse"]


class ListCall(CheckpointListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncCheckpoints(Resource):
    """List the checkpoints of a fine-tuning job."""

    @property
    def with_raw_response(self) -> "AsyncCheckpointsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncCheckpointsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncCheckpointsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncCheckpointsWithStreamingResponse(self)

    def list(
        self, fine_tuning_job_id: str, **params: Unpack[ListCall]
    ) -> "AsyncPaginator[AsyncCursorPage[FineTuningJobCheckpoint], FineTuningJobCheckpoint]":
        """List the checkpoints of a fine-tuning job.

        See https://platform.openai.com/docs/api-reference/fine-tuning/listFineTuningJobCheckpoints
        """
        return self._caller.page(LIST, params, fine_tuning_job_id=fine_tuning_job_id)


class AsyncCheckpointsWithRawResponse(ResourceView[AsyncCheckpoints]):
    """The methods of `AsyncCheckpoints`, giving the HTTP response with its body received."""

    list = as_raw(AsyncCheckpoints.list)


class AsyncCheckpointsWithStreamingResponse(ResourceView[AsyncCheckpoints]):
    """The methods of `AsyncCheckpoints`, giving the HTTP response before its body."""

    list = as_streamed(AsyncCheckpoints.list)


LIST: "Endpoint[AsyncCursorPage[FineTuningJobCheckpoint]]" = Endpoint(
    "fine_tuning.jobs.checkpoints.list",
    "GET",
    "/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints",
    "AsyncCursorPage[fine_tuning.jobs.FineTuningJobCheckpoint]",
    params=CheckpointListParams,
)
