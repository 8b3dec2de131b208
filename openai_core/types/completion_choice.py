# Generated from openapi.json.
"""The struct `CompletionChoice` and its parts."""

from __future__ import annotations

from typing import Literal

from ..model import Model

__all__ = ["CompletionChoice", "Logprobs"]


class Logprobs(Model):
    text_offset: list[int] | None = None
    token_logprobs: list[float] | None = None
    tokens: list[str] | None = None
    top_logprobs: list[dict[str, float]] | None = None


class CompletionChoice(Model):
    """What `choices` of `Completion` holds."""

    finish_reason: Literal["stop", "length", "content_filter"]
    index: int
    logprobs: Logprobs | None = None
    text: str
