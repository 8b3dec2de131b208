"""The struct `ResponseReasoningItem` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["Content", "ResponseReasoningItem", "Summary"]


class Summary(Model):
    text: str
    type: Literal["summary_text"]


class Content(Model):
    text: str
    type: Literal["reasoning_text"]


class ResponseReasoningItem(Model, tag_field="type", tag="reasoning"):
    """The model's reasoning: a summary, or an encrypted form to hand back."""

    id: str
    summary: list[Summary]
    type: Literal["reasoning"] = "reasoning"
    content: list[Content] | None = None
    encrypted_content: str | None = None
    """Only if `include` asked for `reasoning.encrypted_content`."""
    status: Literal["in_progress", "completed", "incomplete"] | None = None
