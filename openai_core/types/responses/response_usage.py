# Generated from overlays/3.57.0.json and openapi.json.
"""The struct `ResponseUsage` and its parts."""

from __future__ import annotations

from ...model import Model

__all__ = ["InputTokensDetails", "InputTokensDetailsCacheWriteTokensDetails", "OutputTokensDetails", "ResponseUsage"]


class InputTokensDetailsCacheWriteTokensDetails(Model):
    ttl_12h_tokens: int
    ttl_30m_tokens: int


class InputTokensDetails(Model):
    cached_tokens: int
    cache_write_tokens: int
    cache_write_tokens_details: InputTokensDetailsCacheWriteTokensDetails | None = None


class OutputTokensDetails(Model):
    reasoning_tokens: int


class ResponseUsage(Model):
    """Tokens that a response consumed."""

    input_tokens: int
    input_tokens_details: InputTokensDetails
    output_tokens: int
    output_tokens_details: OutputTokensDetails
    total_tokens: int
