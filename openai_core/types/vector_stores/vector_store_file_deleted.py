# Generated from openapi.json.
"""The struct `VectorStoreFileDeleted`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["VectorStoreFileDeleted"]


class VectorStoreFileDeleted(Model):
    """The answer of `client.vector_stores.files.delete()`."""

    id: str
    deleted: bool
    object: Literal["vector_store.file.deleted"]
