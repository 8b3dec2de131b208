# Generated from openapi.json.
"""The struct `ChatCompletionTokenLogprob` and its parts."""

from __future__ import annotations

from ...model import Model

__all__ = ["ChatCompletionTokenLogprob", "TopLogprob"]


class TopLogprob(Model):
    token: str
    logprob: float
    """Natural logarithm; -9999.0 stands for hardly ever."""
    bytes: list[int] | None = None
    """UTF-8 bytes; None if the token has none. A character can span tokens."""


class ChatCompletionTokenLogprob(Model):
    """A generated token with its log probability and its closest rivals."""

    token: str
    logprob: float
    """Natural logarithm; -9999.0 stands for hardly ever."""
    bytes: list[int] | None = None
    """UTF-8 bytes; None if the token has none. A character can span tokens."""
    top_logprobs: list[TopLogprob]
