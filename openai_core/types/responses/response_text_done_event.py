# Generated from openapi.json.
"""The event `response.output_text.done`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .response_text_delta_event import Logprob, LogprobTopLogprob

__all__ = ["Logprob", "LogprobTopLogprob", "ResponseTextDoneEvent"]


class ResponseTextDoneEvent(Model, tag_field="type", tag="response.output_text.done"):
    """A text is complete."""

    type: Literal["response.output_text.done"] = "response.output_text.done"
    item_id: str
    output_index: int
    content_index: int
    text: str
    sequence_number: int
    logprobs: list[Logprob]
