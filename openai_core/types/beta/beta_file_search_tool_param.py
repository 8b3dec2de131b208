# Generated from openapi.json.
"""The request dict `BetaFileSearchToolParam` and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

__all__ = [
    "BetaFileSearchToolParam",
    "Filters",
    "FiltersComparisonFilter",
    "FiltersCompoundFilter",
    "FiltersCompoundFilterFilter",
    "FiltersCompoundFilterFilterComparisonFilter",
    "RankingOptions",
    "RankingOptionsHybridSearch",
]


class RankingOptionsHybridSearch(TypedDict):
    embedding_weight: float
    text_weight: float


class RankingOptions(TypedDict, total=False):
    ranker: Literal["auto", "default-2024-11-15"]
    score_threshold: float
    """0 to 1; a higher one drops more results."""
    hybrid_search: RankingOptionsHybridSearch


class FiltersComparisonFilter(TypedDict):
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    """`"eq"` by default."""
    key: str
    value: str | float | bool | Sequence[str | float]


class FiltersCompoundFilterFilterComparisonFilter(TypedDict):
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    """`"eq"` by default."""
    key: str
    value: str | float | bool | Sequence[str | float]


FiltersCompoundFilterFilter: TypeAlias = FiltersCompoundFilterFilterComparisonFilter | object


class FiltersCompoundFilter(TypedDict):
    type: Literal["and", "or"]
    filters: Sequence[FiltersCompoundFilterFilter]


Filters: TypeAlias = FiltersComparisonFilter | FiltersCompoundFilter


class BetaFileSearchToolParam(TypedDict, total=False):
    """Request form of `BetaFileSearchTool`."""

    type: Required[Literal["file_search"]]
    vector_store_ids: Required[Sequence[str]]
    max_num_results: int
    """1 to 50."""
    ranking_options: RankingOptions
    filters: Filters | None
