# Generated from openapi.json.
"""The request dict `FileSearchToolParam` and its parts."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["FileSearch", "FileSearchRankingOptions", "FileSearchToolParam"]


class FileSearchRankingOptions(TypedDict, total=False):
    ranker: Literal["auto", "default_2024_08_21"]
    score_threshold: Required[float]
    """0 to 1."""


class FileSearch(TypedDict, total=False):
    max_num_results: int
    """1 to 50."""
    ranking_options: FileSearchRankingOptions


class FileSearchToolParam(TypedDict, total=False):
    """Request form of `FileSearchTool`."""

    type: Required[Literal["file_search"]]
    file_search: FileSearch
