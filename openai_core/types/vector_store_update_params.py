# Generated from openapi.json.
"""Parameters of `vector_stores.update()`."""

from __future__ import annotations

from typing_extensions import TypedDict

from ..sentinels import Omit
from .shared_params.metadata import Metadata
from .vector_store_create_params import ExpiresAfter

__all__ = ["ExpiresAfter", "VectorStoreUpdateParams"]


class VectorStoreUpdateParams(TypedDict, total=False):
    """What `client.vector_stores.update()` takes."""

    name: str | Omit | None
    expires_after: ExpiresAfter | Omit
    metadata: Metadata | Omit | None
