# Generated from openapi.json.
"""Parameters of `vector_stores.list()`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from ..sentinels import Omit

__all__ = ["VectorStoreListParams"]


class VectorStoreListParams(TypedDict, total=False):
    """What `client.vector_stores.list()` takes."""

    limit: int | Omit
    """20 by default."""
    order: Literal["asc", "desc"] | Omit
    """`"desc"` by default."""
    after: str | Omit
    before: str | Omit
