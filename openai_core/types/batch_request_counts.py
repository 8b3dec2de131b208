"""The struct `BatchRequestCounts`."""

from __future__ import annotations

from ..model import Model

__all__ = ["BatchRequestCounts"]


class BatchRequestCounts(Model):
    """Batch request counts."""

    total: int
    completed: int
    failed: int
