# Generated from overlays/3.57.0.json.
"""The struct `TokenUsage` and its parts."""

from __future__ import annotations

from ...model import Model
from .beta_response_usage import OutputTokensDetails

__all__ = ["InputTokensDetails", "OutputTokensDetails", "TokenUsage"]


class InputTokensDetails(Model):
    cached_tokens: int


class TokenUsage(Model):
    """What `usage` of `AgentSession` holds."""

    input_tokens: int
    input_tokens_details: InputTokensDetails
    output_tokens: int
    output_tokens_details: OutputTokensDetails
    total_tokens: int
