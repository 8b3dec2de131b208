"""The request dict `ResponseReasoningItemParam` and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

__all__ = ["Content", "ResponseReasoningItemParam", "Summary"]


class Summary(TypedDict):
    text: str
    type: Literal["summary_text"]


class Content(TypedDict):
    text: str
    type: Literal["reasoning_text"]


class ResponseReasoningItemParam(TypedDict, total=False):
    """Request form of `ResponseReasoningItem`."""

    id: Required[str]
    summary: Required[Sequence[Summary]]
    type: Required[Literal["reasoning"]]
    content: Sequence[Content]
    encrypted_content: str | None
    status: Literal["in_progress", "completed", "incomplete"]
