# Generated from openapi.json.
"""The struct `BetaResponseFileSearchToolCall` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent

__all__ = ["Agent", "BetaResponseFileSearchToolCall", "Result"]


class Result(Model):
    file_id: str | None = None
    text: str | None = None
    filename: str | None = None
    attributes: dict[str, str | float | bool] | None = None
    """Up to 16 pairs; keys of up to 64, strings of up to 512 characters."""
    score: float | None = None
    """0 to 1."""


class BetaResponseFileSearchToolCall(Model, tag_field="type", tag="file_search_call"):
    """A search through vector stores; results are there only if `include` asked for them."""

    agent: Agent | None = None
    id: str
    type: Literal["file_search_call"] = "file_search_call"
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    queries: list[str]
    results: list[Result] | None = None
