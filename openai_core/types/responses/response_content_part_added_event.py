# Generated from openapi.json.
"""The event `response.content_part.added`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .response_output_refusal import ResponseOutputRefusal
from .response_output_text import ResponseOutputText

__all__ = ["Part", "PartReasoningText", "ResponseContentPartAddedEvent"]


class PartReasoningText(Model, tag_field="type", tag="reasoning_text"):
    type: Literal["reasoning_text"] = "reasoning_text"
    text: str


Part: TypeAlias = ResponseOutputText | ResponseOutputRefusal | PartReasoningText


class ResponseContentPartAddedEvent(Model, tag_field="type", tag="response.content_part.added"):
    """A new part of a message begins."""

    type: Literal["response.content_part.added"] = "response.content_part.added"
    item_id: str
    output_index: int
    content_index: int
    part: Part
    sequence_number: int
