# Generated from openapi.json.
"""The event `response.content_part.done`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent
from .beta_response_content_part_added_event import Part, PartReasoningText

__all__ = ["Agent", "BetaResponseContentPartDoneEvent", "Part", "PartReasoningText"]


class BetaResponseContentPartDoneEvent(Model, tag_field="type", tag="response.content_part.done"):
    """A part of a message is complete."""

    agent: Agent | None = None
    type: Literal["response.content_part.done"] = "response.content_part.done"
    item_id: str
    output_index: int
    content_index: int
    sequence_number: int
    part: Part
