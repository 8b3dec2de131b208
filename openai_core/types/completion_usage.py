# Generated from openapi.json.
"""The struct `CompletionUsage` and its parts."""

from __future__ import annotations

from ..model import Model

__all__ = ["CompletionTokensDetails", "CompletionUsage", "PromptTokensDetails"]


class CompletionTokensDetails(Model):
    accepted_prediction_tokens: int | None = None
    """0 by default."""
    audio_tokens: int | None = None
    """0 by default."""
    reasoning_tokens: int | None = None
    """0 by default."""
    text_tokens: int | None = None
    rejected_prediction_tokens: int | None = None
    """0 by default."""


class PromptTokensDetails(Model):
    audio_tokens: int | None = None
    """0 by default."""
    cached_tokens: int | None = None
    """0 by default."""
    text_tokens: int | None = None
    image_tokens: int | None = None
    cache_write_tokens: int | None = None
    """0 by default."""


class CompletionUsage(Model):
    """Tokens that a completion consumed."""

    completion_tokens: int
    """0 by default."""
    prompt_tokens: int
    """0 by default."""
    total_tokens: int
    """0 by default."""
    completion_tokens_details: CompletionTokensDetails | None = None
    prompt_tokens_details: PromptTokensDetails | None = None
