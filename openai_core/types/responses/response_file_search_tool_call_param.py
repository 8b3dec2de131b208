# Generated from openapi.json.
"""The request dict `ResponseFileSearchToolCallParam` and its parts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["ResponseFileSearchToolCallParam", "Result"]


class Result(TypedDict, total=False):
    file_id: str
    text: str
    filename: str
    attributes: Mapping[str, str | float | bool] | None
    """Up to 16 pairs; keys of up to 64, strings of up to 512 characters."""
    score: float
    """0 to 1."""


class ResponseFileSearchToolCallParam(TypedDict, total=False):
    """Request form of `ResponseFileSearchToolCall`."""

    id: Required[str]
    type: Required[Literal["file_search_call"]]
    status: Required[Literal["in_progress", "searching", "completed", "incomplete", "failed"]]
    queries: Required[Sequence[str]]
    results: Sequence[Result] | None
