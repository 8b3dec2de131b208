# Generated from openapi.json.
"""Parameters of `batches.list()`."""

from __future__ import annotations

from typing_extensions import TypedDict

from ..sentinels import Omit

__all__ = ["BatchListParams"]


class BatchListParams(TypedDict, total=False):
    """What `client.batches.list()` takes."""

    after: str | Omit
    limit: int | Omit
    """20 by default."""
