# Generated from openapi.json.
"""The event `response.reasoning_summary_text.done`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseReasoningSummaryTextDoneEvent"]


class ResponseReasoningSummaryTextDoneEvent(Model, tag_field="type", tag="response.reasoning_summary_text.done"):
    """The text of a reasoning summary is complete."""

    type: Literal["response.reasoning_summary_text.done"] = "response.reasoning_summary_text.done"
    item_id: str
    output_index: int
    summary_index: int
    text: str
    sequence_number: int
