"""The stream event `response.output_text.done`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .response_text_delta_event import Logprob, LogprobTopLogprob

__all__ = ["Logprob", "LogprobTopLogprob", "ResponseTextDoneEvent"]


class ResponseTextDoneEvent(Model, tag_field="type", tag="response.output_text.done"):
    """A text is complete."""

    content_index: int
    item_id: str
    logprobs: list[Logprob]
    output_index: int
    sequence_number: int
    text: str
    type: Literal["response.output_text.done"] = "response.output_text.done"
