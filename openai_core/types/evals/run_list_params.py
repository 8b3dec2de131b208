# Generated from openapi.json.
"""Parameters of `evals.runs.list()`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from ...sentinels import Omit

__all__ = ["RunListParams"]


class RunListParams(TypedDict, total=False):
    """What `client.evals.runs.list()` takes."""

    after: str | Omit
    limit: int | Omit
    """20 by default."""
    order: Literal["asc", "desc"] | Omit
    """`"asc"` by default."""
    status: Literal["queued", "in_progress", "completed", "canceled", "failed"] | Omit
