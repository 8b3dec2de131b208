# Generated from openapi.json.
"""Parameters of `evals.runs.output_items.list()`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from ....sentinels import Omit

__all__ = ["OutputItemListParams"]


class OutputItemListParams(TypedDict, total=False):
    """What `client.evals.runs.output_items.list()` takes."""

    after: str | Omit
    limit: int | Omit
    """20 by default."""
    status: Literal["fail", "pass"] | Omit
    order: Literal["asc", "desc"] | Omit
    """`"asc"` by default."""
