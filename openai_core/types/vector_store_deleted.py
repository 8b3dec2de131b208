# Generated from openapi.json.
"""The struct `VectorStoreDeleted`."""

from __future__ import annotations

from typing import Literal

from ..model import Model

__all__ = ["VectorStoreDeleted"]


class VectorStoreDeleted(Model):
    """The answer of `client.vector_stores.delete()`."""

    id: str
    deleted: bool
    object: Literal["vector_store.deleted"]
