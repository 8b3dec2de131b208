# Generated from openapi.json.
"""Parameters of `vector_stores.search()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from ..sentinels import Omit
from .shared_params.comparison_filter import ComparisonFilter
from .shared_params.compound_filter import CompoundFilter

__all__ = ["Filters", "RankingOptions", "VectorStoreSearchParams"]

Filters: TypeAlias = ComparisonFilter | CompoundFilter


class RankingOptions(TypedDict, total=False):
    ranker: Literal["none", "auto", "default-2024-11-15"]
    """`"auto"` by default."""
    score_threshold: float
    """0 to 1; 0 by default."""


class VectorStoreSearchParams(TypedDict, total=False):
    """What `client.vector_stores.search()` takes."""

    query: Required[str | Sequence[str]]
    rewrite_query: bool | Omit
    """`False` by default."""
    max_num_results: int | Omit
    """1 to 50; 10 by default."""
    filters: Filters | Omit
    ranking_options: RankingOptions | Omit
