# Generated from openapi.json.
"""The struct `Batch` and its parts."""

from __future__ import annotations

from typing import Literal

from ..model import Model
from .batch_error import BatchError
from .batch_request_counts import BatchRequestCounts
from .batch_usage import BatchUsage
from .shared.metadata import Metadata

__all__ = ["Batch", "Errors"]


class Errors(Model):
    object: str | None = None
    data: list[BatchError] | None = None


class Batch(Model):
    """Many requests in one file, worked off within a time window."""

    id: str
    object: Literal["batch"]
    endpoint: str
    model: str | None = None
    errors: Errors | None = None
    input_file_id: str
    completion_window: str
    status: Literal[
        "validating", "failed", "in_progress", "finalizing", "completed", "expired", "cancelling", "cancelled"
    ]
    output_file_id: str | None = None
    error_file_id: str | None = None
    created_at: int
    """Unix seconds."""
    in_progress_at: int | None = None
    """Unix seconds."""
    expires_at: int | None = None
    """Unix seconds."""
    finalizing_at: int | None = None
    """Unix seconds."""
    completed_at: int | None = None
    """Unix seconds; None until it is complete."""
    failed_at: int | None = None
    """Unix seconds."""
    expired_at: int | None = None
    """Unix seconds."""
    cancelling_at: int | None = None
    """Unix seconds."""
    cancelled_at: int | None = None
    """Unix seconds."""
    request_counts: BatchRequestCounts | None = None
    usage: BatchUsage | None = None
    metadata: Metadata | None = None
