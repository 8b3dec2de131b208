# Generated from openapi.json.
"""The struct `ResponseOutputMessage` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .response_output_refusal import ResponseOutputRefusal
from .response_output_text import ResponseOutputText

__all__ = ["Content", "ResponseOutputMessage"]

Content: TypeAlias = ResponseOutputText | ResponseOutputRefusal


class ResponseOutputMessage(Model, tag_field="type", tag="message"):
    """A message by the model."""

    id: str
    type: Literal["message"] = "message"
    role: Literal["assistant"]
    content: list[Content]
    phase: Literal["commentary", "final_answer"] | None = None
    status: Literal["in_progress", "completed", "incomplete"]
