# Generated from openapi.json.
"""Parameters of `chat.completions.list()`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from ...sentinels import Omit
from ..shared_params.metadata import Metadata

__all__ = ["CompletionListParams"]


class CompletionListParams(TypedDict, total=False):
    """Which stored completions to list."""

    model: str | Omit
    metadata: Metadata | Omit | None
    after: str | Omit
    limit: int | Omit
    """20 by default."""
    order: Literal["asc", "desc"] | Omit
    """`"asc"` by default."""
