# Generated from openapi.json.
"""The struct `FileSearchTool` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["FileSearch", "FileSearchRankingOptions", "FileSearchTool"]


class FileSearchRankingOptions(Model):
    ranker: Literal["auto", "default_2024_08_21"] | None = None
    score_threshold: float
    """0 to 1."""


class FileSearch(Model):
    max_num_results: int | None = None
    """1 to 50."""
    ranking_options: FileSearchRankingOptions | None = None


class FileSearchTool(Model, tag_field="type", tag="file_search"):
    """Lets the model search vector stores."""

    type: Literal["file_search"] = "file_search"
    file_search: FileSearch | None = None
