# Generated from openapi.json.
"""The request dict `FileSearchToolParam` and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from ..shared_params.comparison_filter import ComparisonFilter
from ..shared_params.compound_filter import CompoundFilter

__all__ = ["FileSearchToolParam", "Filters", "RankingOptions", "RankingOptionsHybridSearch"]


class RankingOptionsHybridSearch(TypedDict):
    embedding_weight: float
    text_weight: float


class RankingOptions(TypedDict, total=False):
    ranker: Literal["auto", "default-2024-11-15"]
    score_threshold: float
    """0 to 1; a higher one drops more results."""
    hybrid_search: RankingOptionsHybridSearch


Filters: TypeAlias = ComparisonFilter | CompoundFilter


class FileSearchToolParam(TypedDict, total=False):
    """Request form of `FileSearchTool`."""

    type: Required[Literal["file_search"]]
    vector_store_ids: Required[Sequence[str]]
    max_num_results: int
    """1 to 50."""
    ranking_options: RankingOptions
    filters: Filters | None
