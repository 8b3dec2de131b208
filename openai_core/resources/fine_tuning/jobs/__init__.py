"""Fine-tuning jobs: `client.fine_tuning.jobs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....lazy import lazy_exports

if TYPE_CHECKING:
    from .checkpoints import AsyncCheckpoints as AsyncCheckpoints
    from .checkpoints import AsyncCheckpointsWithRawResponse as AsyncCheckpointsWithRawResponse
    from .checkpoints import AsyncCheckpointsWithStreamingResponse as AsyncCheckpointsWithStreamingResponse
    from .jobs import AsyncJobs as AsyncJobs
    from .jobs import AsyncJobsWithRawResponse as AsyncJobsWithRawResponse
    from .jobs import AsyncJobsWithStreamingResponse as AsyncJobsWithStreamingResponse

__all__ = [
    "AsyncCheckpoints",
    "AsyncCheckpointsWithRawResponse",
    "AsyncCheckpointsWithStreamingResponse",
    "AsyncJobs",
    "AsyncJobsWithRawResponse",
    "AsyncJobsWithStreamingResponse",
]

_MODULES = {
    "AsyncCheckpoints": "checkpoints",
    "AsyncCheckpointsWithRawResponse": "checkpoints",
    "AsyncCheckpointsWithStreamingResponse": "checkpoints",
    "AsyncJobs": "jobs",
    "AsyncJobsWithRawResponse": "jobs",
    "AsyncJobsWithStreamingResponse": "jobs",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
