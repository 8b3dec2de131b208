# Generated from openapi.json.
"""The event `response.output_text.done`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent
from .beta_response_text_delta_event import Logprob, LogprobTopLogprob

__all__ = ["Agent", "BetaResponseTextDoneEvent", "Logprob", "LogprobTopLogprob"]


class BetaResponseTextDoneEvent(Model, tag_field="type", tag="response.output_text.done"):
    """A text is complete."""

    agent: Agent | None = None
    type: Literal["response.output_text.done"] = "response.output_text.done"
    item_id: str
    output_index: int
    content_index: int
    text: str
    sequence_number: int
    logprobs: list[Logprob]
