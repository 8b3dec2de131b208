# Generated from openapi.json.
"""The struct `VectorStoreFileBatch` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["FileCounts", "VectorStoreFileBatch"]


class FileCounts(Model):
    in_progress: int
    completed: int
    failed: int
    cancelled: int
    total: int


class VectorStoreFileBatch(Model):
    """The answer of `client.vector_stores.file_batches.retrieve()`."""

    id: str
    object: Literal["vector_store.files_batch"]
    created_at: int
    """Unix seconds."""
    vector_store_id: str
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    file_counts: FileCounts
