# Generated from openapi.json.
"""The struct `FileSearchTool` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from ..shared.comparison_filter import ComparisonFilter
from ..shared.compound_filter import CompoundFilter

__all__ = ["FileSearchTool", "Filters", "RankingOptions", "RankingOptionsHybridSearch"]


class RankingOptionsHybridSearch(Model):
    embedding_weight: float
    text_weight: float


class RankingOptions(Model):
    ranker: Literal["auto", "default-2024-11-15"] | None = None
    score_threshold: float | None = None
    """0 to 1; a higher one drops more results."""
    hybrid_search: RankingOptionsHybridSearch | None = None


Filters: TypeAlias = ComparisonFilter | CompoundFilter


class FileSearchTool(Model, tag_field="type", tag="file_search"):
    """Lets the model search vector stores."""

    type: Literal["file_search"] = "file_search"
    vector_store_ids: list[str]
    max_num_results: int | None = None
    """1 to 50."""
    ranking_options: RankingOptions | None = None
    filters: Filters | None = None
