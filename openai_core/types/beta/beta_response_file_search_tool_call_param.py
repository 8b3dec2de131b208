"""The request dict `BetaResponseFileSearchToolCallParam` and its parts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict

from .beta_response_code_interpreter_tool_call_param import Agent

__all__ = ["Agent", "BetaResponseFileSearchToolCallParam", "Result"]


class Result(TypedDict, total=False):
    file_id: str
    text: str
    filename: str
    attributes: Mapping[str, str | float | bool] | None
    score: float


class BetaResponseFileSearchToolCallParam(TypedDict, total=False):
    """One kind of `BetaResponseInputItemParam`."""

    agent: Agent | None
    id: Required[str]
    type: Required[Literal["file_search_call"]]
    status: Required[Literal["in_progress", "searching", "completed", "incomplete", "failed"]]
    queries: Required[Sequence[str]]
    results: Sequence[Result] | None
