"""The struct `ResponseFileSearchToolCall` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseFileSearchToolCall", "Result"]


class Result(Model):
    attributes: dict[str, str | float | bool] | None = None
    """Up to 16 pairs; keys of up to 64, strings of up to 512 characters."""
    file_id: str | None = None
    filename: str | None = None
    score: float | None = None
    """0 to 1."""
    text: str | None = None


class ResponseFileSearchToolCall(Model, tag_field="type", tag="file_search_call"):
    """A search through vector stores; results are there only if `include` asked for them."""

    id: str
    queries: list[str]
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    type: Literal["file_search_call"] = "file_search_call"
    results: list[Result] | None = None
