# Generated from openapi.json.
"""The struct `BetaFileSearchTool` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model

__all__ = [
    "BetaFileSearchTool",
    "Filters",
    "FiltersComparisonFilter",
    "FiltersCompoundFilter",
    "FiltersCompoundFilterFilter",
    "FiltersCompoundFilterFilterComparisonFilter",
    "RankingOptions",
    "RankingOptionsHybridSearch",
]


class RankingOptionsHybridSearch(Model):
    embedding_weight: float
    text_weight: float


class RankingOptions(Model):
    ranker: Literal["auto", "default-2024-11-15"] | None = None
    score_threshold: float | None = None
    """0 to 1; a higher one drops more results."""
    hybrid_search: RankingOptionsHybridSearch | None = None


class FiltersComparisonFilter(Model):
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    """`"eq"` by default."""
    key: str
    value: str | float | bool | list[str | float]


class FiltersCompoundFilterFilterComparisonFilter(Model):
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    """`"eq"` by default."""
    key: str
    value: str | float | bool | list[str | float]


FiltersCompoundFilterFilter: TypeAlias = FiltersCompoundFilterFilterComparisonFilter | object


class FiltersCompoundFilter(Model):
    type: Literal["and", "or"]
    filters: list[FiltersCompoundFilterFilter]


Filters: TypeAlias = FiltersComparisonFilter | FiltersCompoundFilter


class BetaFileSearchTool(Model, tag_field="type", tag="file_search"):
    """Lets the model search vector stores."""

    type: Literal["file_search"] = "file_search"
    vector_store_ids: list[str]
    max_num_results: int | None = None
    """1 to 50."""
    ranking_options: RankingOptions | None = None
    filters: Filters | None = None
