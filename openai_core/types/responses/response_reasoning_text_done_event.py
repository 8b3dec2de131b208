# Generated from openapi.json.
"""The event `response.reasoning_text.done`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseReasoningTextDoneEvent"]


class ResponseReasoningTextDoneEvent(Model, tag_field="type", tag="response.reasoning_text.done"):
    """The text of a reasoning is complete."""

    type: Literal["response.reasoning_text.done"] = "response.reasoning_text.done"
    item_id: str
    output_index: int
    content_index: int
    text: str
    sequence_number: int
