# Generated from openapi.json.
"""The struct `BatchUsage` and its parts."""

from __future__ import annotations

from ..model import Model

__all__ = ["BatchUsage", "InputTokensDetails", "OutputTokensDetails"]


class InputTokensDetails(Model):
    cached_tokens: int


class OutputTokensDetails(Model):
    reasoning_tokens: int


class BatchUsage(Model):
    """What `usage` of `Batch` holds."""

    input_tokens: int
    input_tokens_details: InputTokensDetails
    output_tokens: int
    output_tokens_details: OutputTokensDetails
    total_tokens: int
