# Generated from openapi.json.
"""The event `response.output_text.delta`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent

__all__ = ["Agent", "BetaResponseTextDeltaEvent", "Logprob", "LogprobTopLogprob"]


class LogprobTopLogprob(Model):
    token: str | None = None
    logprob: float | None = None


class Logprob(Model):
    token: str
    logprob: float
    top_logprobs: list[LogprobTopLogprob] | None = None
    """Up to 20."""


class BetaResponseTextDeltaEvent(Model, tag_field="type", tag="response.output_text.delta"):
    """More of the text."""

    agent: Agent | None = None
    type: Literal["response.output_text.delta"] = "response.output_text.delta"
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: int
    logprobs: list[Logprob]
