# Generated from openapi.json.
"""The request dict `RealtimeTruncationRetentionRatioParam` and its parts."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["RealtimeTruncationRetentionRatioParam", "TokenLimits"]


class TokenLimits(TypedDict, total=False):
    post_instructions: int
    """At least 0."""


class RealtimeTruncationRetentionRatioParam(TypedDict, total=False):
    """Request form of `RealtimeTruncationRetentionRatio`."""

    type: Required[Literal["retention_ratio"]]
    retention_ratio: Required[float]
    """0 to 1."""
    token_limits: TokenLimits
