# Generated from openapi.json.
"""The request dict `BetaResponseFileSearchToolCallParam` and its parts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from .beta_response_code_interpreter_tool_call_param import Agent

__all__ = ["Agent", "BetaResponseFileSearchToolCallParam", "Result"]


class Result(TypedDict, total=False):
    file_id: str
    text: str
    filename: str
    attributes: Mapping[str, str | float | bool] | None
    """Up to 16 pairs; keys of up to 64, strings of up to 512 characters."""
    score: float
    """0 to 1."""


class BetaResponseFileSearchToolCallParam(TypedDict, total=False):
    """Request form of `BetaResponseFileSearchToolCall`."""

    agent: Agent | None
    id: Required[str]
    type: Required[Literal["file_search_call"]]
    status: Required[Literal["in_progress", "searching", "completed", "incomplete", "failed"]]
    queries: Required[Sequence[str]]
    results: Sequence[Result] | None
