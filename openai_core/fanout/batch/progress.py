"""How far a job is. Plain data."""

from __future__ import annotations

import msgspec

__all__ = ["BatchProgress"]


class BatchProgress(msgspec.Struct, frozen=True, kw_only=True):
    """How far a job is, by what the server said last."""

    total: int
    """Requests of the job."""
    completed: int
    """Requests that are answered; of batches that are under way, as many as the server counts."""
    failed: int
    """Requests that failed for good."""
    batches: dict[str, int]
    """How many batches have which status."""
    done: bool
    """Whether each request has its result."""
