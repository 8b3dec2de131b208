"""The runs of assistants on a thread: `client.beta.threads.runs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....lazy import lazy_exports

if TYPE_CHECKING:
    from .runs import AsyncRuns as AsyncRuns
    from .runs import AsyncRunsWithRawResponse as AsyncRunsWithRawResponse
    from .runs import AsyncRunsWithStreamingResponse as AsyncRunsWithStreamingResponse
    from .steps import AsyncSteps as AsyncSteps
    from .steps import AsyncStepsWithRawResponse as AsyncStepsWithRawResponse
    from .steps import AsyncStepsWithStreamingResponse as AsyncStepsWithStreamingResponse

__all__ = [
    "AsyncRuns",
    "AsyncRunsWithRawResponse",
    "AsyncRunsWithStreamingResponse",
    "AsyncSteps",
    "AsyncStepsWithRawResponse",
    "AsyncStepsWithStreamingResponse",
]

_MODULES = {
    "AsyncRuns": "runs",
    "AsyncRunsWithRawResponse": "runs",
    "AsyncRunsWithStreamingResponse": "runs",
    "AsyncSteps": "steps",
    "AsyncStepsWithRawResponse": "steps",
    "AsyncStepsWithStreamingResponse": "steps",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
