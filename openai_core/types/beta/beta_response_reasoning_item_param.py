# Generated from openapi.json.
"""The request dict `BetaResponseReasoningItemParam` and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from .beta_response_code_interpreter_tool_call_param import Agent

__all__ = ["Agent", "BetaResponseReasoningItemParam", "Content", "Summary"]


class Summary(TypedDict):
    type: Literal["summary_text"]
    text: str


class Content(TypedDict):
    type: Literal["reasoning_text"]
    text: str


class BetaResponseReasoningItemParam(TypedDict, total=False):
    """Request form of `BetaResponseReasoningItem`."""

    agent: Agent | None
    type: Required[Literal["reasoning"]]
    id: Required[str]
    encrypted_content: str | None
    summary: Required[Sequence[Summary]]
    content: Sequence[Content]
    status: Literal["in_progress", "completed", "incomplete"]
