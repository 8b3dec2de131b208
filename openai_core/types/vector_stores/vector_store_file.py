# Generated from openapi.json.
"""The struct `VectorStoreFile` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from ..file_chunking_strategy import FileChunkingStrategy

__all__ = ["LastError", "VectorStoreFile"]


class LastError(Model):
    code: Literal["server_error", "unsupported_file", "invalid_file"]
    message: str


class VectorStoreFile(Model):
    """The answer of `client.vector_stores.files.retrieve()`."""

    id: str
    object: Literal["vector_store.file"]
    usage_bytes: int
    created_at: int
    """Unix seconds."""
    vector_store_id: str
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    last_error: LastError | None = None
    chunking_strategy: FileChunkingStrategy | None = None
    attributes: dict[str, str | float | bool] | None = None
