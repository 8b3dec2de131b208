# Generated from openapi.json.
"""The event `response.content_part.added`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent
from .beta_response_output_refusal import BetaResponseOutputRefusal
from .beta_response_output_text import BetaResponseOutputText

__all__ = ["Agent", "BetaResponseContentPartAddedEvent", "Part", "PartReasoningText"]


class PartReasoningText(Model, tag_field="type", tag="reasoning_text"):
    type: Literal["reasoning_text"] = "reasoning_text"
    text: str


Part: TypeAlias = BetaResponseOutputText | BetaResponseOutputRefusal | PartReasoningText


class BetaResponseContentPartAddedEvent(Model, tag_field="type", tag="response.content_part.added"):
    """A new part of a message begins."""

    agent: Agent | None = None
    type: Literal["response.content_part.added"] = "response.content_part.added"
    item_id: str
    output_index: int
    content_index: int
    part: Part
    sequence_number: int
