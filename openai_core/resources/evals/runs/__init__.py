"""The runs of an eval: `client.evals.runs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....lazy import lazy_exports

if TYPE_CHECKING:
    from .output_items import AsyncOutputItems as AsyncOutputItems
    from .output_items import AsyncOutputItemsWithRawResponse as AsyncOutputItemsWithRawResponse
    from .output_items import AsyncOutputItemsWithStreamingResponse as AsyncOutputItemsWithStreamingResponse
    from .runs import AsyncRuns as AsyncRuns
    from .runs import AsyncRunsWithRawResponse as AsyncRunsWithRawResponse
    from .runs import AsyncRunsWithStreamingResponse as AsyncRunsWithStreamingResponse

__all__ = [
    "AsyncOutputItems",
    "AsyncOutputItemsWithRawResponse",
    "AsyncOutputItemsWithStreamingResponse",
    "AsyncRuns",
    "AsyncRunsWithRawResponse",
    "AsyncRunsWithStreamingResponse",
]

_MODULES = {
    "AsyncOutputItems": "output_items",
    "AsyncOutputItemsWithRawResponse": "output_items",
    "AsyncOutputItemsWithStreamingResponse": "output_items",
    "AsyncRuns": "runs",
    "AsyncRunsWithRawResponse": "runs",
    "AsyncRunsWithStreamingResponse": "runs",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
