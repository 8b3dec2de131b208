# Generated from openapi.json.
"""The struct `VectorStore` and its parts."""

from __future__ import annotations

from typing import Literal

from ..model import Model
from .shared.metadata import Metadata

__all__ = ["ExpiresAfter", "FileCounts", "VectorStore"]


class FileCounts(Model):
    in_progress: int
    completed: int
    failed: int
    cancelled: int
    total: int


class ExpiresAfter(Model):
    anchor: Literal["last_active_at"]
    days: int
    """1 to 365."""


class VectorStore(Model):
    """Files made searchable by meaning."""

    id: str
    object: Literal["vector_store"]
    created_at: int
    """Unix seconds."""
    name: str
    usage_bytes: int
    file_counts: FileCounts
    status: Literal["expired", "in_progress", "completed"]
    expires_after: ExpiresAfter | None = None
    expires_at: int | None = None
    """Unix seconds."""
    last_active_at: int | None = None
    """Unix seconds."""
    metadata: Metadata | None = None
