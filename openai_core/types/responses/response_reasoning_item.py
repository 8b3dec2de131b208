# Generated from openapi.json.
"""The struct `ResponseReasoningItem` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["Content", "ResponseReasoningItem", "Summary"]


class Summary(Model):
    type: Literal["summary_text"]
    text: str


class Content(Model):
    type: Literal["reasoning_text"]
    text: str


class ResponseReasoningItem(Model, tag_field="type", tag="reasoning"):
    """The model's reasoning: a summary, or an encrypted form to hand back."""

    type: Literal["reasoning"] = "reasoning"
    id: str
    encrypted_content: str | None = None
    """Only if `include` asked for `reasoning.encrypted_content`."""
    summary: list[Summary]
    content: list[Content] | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None
