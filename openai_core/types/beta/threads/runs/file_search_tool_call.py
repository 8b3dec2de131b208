# Generated from openapi.json.
"""The struct `FileSearchToolCall` and its parts."""

from __future__ import annotations

from typing import Literal

from .....model import Model

__all__ = [
    "FileSearch",
    "FileSearchRankingOptions",
    "FileSearchResult",
    "FileSearchResultContent",
    "FileSearchToolCall",
]


class FileSearchRankingOptions(Model):
    ranker: Literal["auto", "default_2024_08_21"]
    score_threshold: float
    """0 to 1."""


class FileSearchResultContent(Model):
    type: Literal["text"] | None = None
    text: str | None = None


class FileSearchResult(Model):
    file_id: str
    file_name: str
    score: float
    """0 to 1."""
    content: list[FileSearchResultContent] | None = None


class FileSearch(Model):
    ranking_options: FileSearchRankingOptions | None = None
    results: list[FileSearchResult] | None = None


class FileSearchToolCall(Model, tag_field="type", tag="file_search"):
    """The kind `file_search` of `ToolCall`."""

    id: str
    type: Literal["file_search"] = "file_search"
    file_search: FileSearch
