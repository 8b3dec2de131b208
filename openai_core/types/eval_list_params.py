# Generated from openapi.json.
"""Parameters of `evals.list()`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from ..sentinels import Omit

__all__ = ["EvalListParams"]


class EvalListParams(TypedDict, total=False):
    """What `client.evals.list()` takes."""

    after: str | Omit
    limit: int | Omit
    """20 by default."""
    order: Literal["asc", "desc"] | Omit
    """`"asc"` by default."""
    order_by: Literal["created_at", "updated_at"] | Omit
    """`"created_at"` by default."""
