"""Models trained further on one's own examples: `client.fine_tuning`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy_exports

if TYPE_CHECKING:
    from .alpha.alpha import AsyncAlpha as AsyncAlpha
    from .alpha.alpha import AsyncAlphaWithRawResponse as AsyncAlphaWithRawResponse
    from .alpha.alpha import AsyncAlphaWithStreamingResponse as AsyncAlphaWithStreamingResponse
    from .checkpoints.checkpoints import AsyncCheckpoints as AsyncCheckpoints
    from .checkpoints.checkpoints import AsyncCheckpointsWithRawResponse as AsyncCheckpointsWithRawResponse
    from .checkpoints.checkpoints import AsyncCheckpointsWithStreamingResponse as AsyncCheckpointsWithStreamingResponse
    from .fine_tuning import AsyncFineTuning as AsyncFineTuning
    from .fine_tuning import AsyncFineTuningWithRawResponse as AsyncFineTuningWithRawResponse
    from .fine_tuning import AsyncFineTuningWithStreamingResponse as AsyncFineTuningWithStreamingResponse
    from .jobs.jobs import AsyncJobs as AsyncJobs
    from .jobs.jobs import AsyncJobsWithRawResponse as AsyncJobsWithRawResponse
    from .jobs.jobs import AsyncJobsWithStreamingResponse as AsyncJobsWithStreamingResponse

__all__ = [
    "AsyncAlpha",
    "AsyncAlphaWithRawResponse",
    "AsyncAlphaWithStreamingResponse",
    "AsyncCheckpoints",
    "AsyncCheckpointsWithRawResponse",
    "AsyncCheckpointsWithStreamingResponse",
    "AsyncFineTuning",
    "AsyncFineTuningWithRawResponse",
    "AsyncFineTuningWithStreamingResponse",
    "AsyncJobs",
    "AsyncJobsWithRawResponse",
    "AsyncJobsWithStreamingResponse",
]

_MODULES = {
    "AsyncAlpha": "alpha.alpha",
    "AsyncAlphaWithRawResponse": "alpha.alpha",
    "AsyncAlphaWithStreamingResponse": "alpha.alpha",
    "AsyncCheckpoints": "checkpoints.checkpoints",
    "AsyncCheckpointsWithRawResponse": "checkpoints.checkpoints",
    "AsyncCheckpointsWithStreamingResponse": "checkpoints.checkpoints",
    "AsyncFineTuning": "fine_tuning",
    "AsyncFineTuningWithRawResponse": "fine_tuning",
    "AsyncFineTuningWithStreamingResponse": "fine_tuning",
    "AsyncJobs": "jobs.jobs",
    "AsyncJobsWithRawResponse": "jobs.jobs",
    "AsyncJobsWithStreamingResponse": "jobs.jobs",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
