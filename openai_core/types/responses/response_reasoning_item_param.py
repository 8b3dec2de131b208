# Generated from openapi.json.
"""The request dict `ResponseReasoningItemParam` and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["Content", "ResponseReasoningItemParam", "Summary"]


class Summary(TypedDict):
    type: Literal["summary_text"]
    text: str


class Content(TypedDict):
    type: Literal["reasoning_text"]
    text: str


class ResponseReasoningItemParam(TypedDict, total=False):
    """Request form of `ResponseReasoningItem`."""

    type: Required[Literal["reasoning"]]
    id: Required[str]
    encrypted_content: str | None
    summary: Required[Sequence[Summary]]
    content: Sequence[Content]
    status: Literal["in_progress", "completed", "incomplete"]
