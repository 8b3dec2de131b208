# Generated from openapi.json.
"""The event `response.output_text.delta`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["Logprob", "LogprobTopLogprob", "ResponseTextDeltaEvent"]


class LogprobTopLogprob(Model):
    token: str | None = None
    logprob: float | None = None


class Logprob(Model):
    token: str
    logprob: float
    top_logprobs: list[LogprobTopLogprob] | None = None
    """Up to 20."""


class ResponseTextDeltaEvent(Model, tag_field="type", tag="response.output_text.delta"):
    """More of the text."""

    type: Literal["response.output_text.delta"] = "response.output_text.delta"
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: int
    logprobs: list[Logprob]
