# Generated from openapi.json.
"""Parameters of `beta.threads.runs.list()`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from ....sentinels import Omit

__all__ = ["RunListParams"]


class RunListParams(TypedDict, total=False):
    """What `client.beta.threads.runs.list()` takes."""

    limit: int | Omit
    """20 by default."""
    order: Literal["asc", "desc"] | Omit
    """`"desc"` by default."""
    after: str | Omit
    before: str | Omit
