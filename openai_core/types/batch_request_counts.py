# Generated from openapi.json.
"""The struct `BatchRequestCounts`."""

from __future__ import annotations

from ..model import Model

__all__ = ["BatchRequestCounts"]


class BatchRequestCounts(Model):
    """What `request_counts` of `Batch` holds."""

    total: int
    completed: int
    failed: int
