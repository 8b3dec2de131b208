"""Evals: tests of how well models do a task: `client.evals`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy_exports

if TYPE_CHECKING:
    from .evals import AsyncEvals as AsyncEvals
    from .evals import AsyncEvalsWithRawResponse as AsyncEvalsWithRawResponse
    from .evals import AsyncEvalsWithStreamingResponse as AsyncEvalsWithStreamingResponse
    from .runs.runs import AsyncRuns as AsyncRuns
    from .runs.runs import AsyncRunsWithRawResponse as AsyncRunsWithRawResponse
    from .runs.runs import AsyncRunsWithStreamingResponse as AsyncRunsWithStreamingResponse

__all__ = [
    "AsyncEvals",
    "AsyncEvalsWithRawResponse",
    "AsyncEvalsWithStreamingResponse",
    "AsyncRuns",
    "AsyncRunsWithRawResponse",
    "AsyncRunsWithStreamingResponse",
]

_MODULES = {
    "AsyncEvals": "evals",
    "AsyncEvalsWithRawResponse": "evals",
    "AsyncEvalsWithStreamingResponse": "evals",
    "AsyncRuns": "runs.runs",
    "AsyncRunsWithRawResponse": "runs.runs",
    "AsyncRunsWithStreamingResponse": "runs.runs",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
