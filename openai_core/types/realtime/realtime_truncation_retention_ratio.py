# Generated from openapi.json.
"""The struct `RealtimeTruncationRetentionRatio` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["RealtimeTruncationRetentionRatio", "TokenLimits"]


class TokenLimits(Model):
    post_instructions: int | None = None
    """At least 0."""


class RealtimeTruncationRetentionRatio(Model):
    """The kind `retention_ratio` of `RealtimeTruncation`."""

    type: Literal["retention_ratio"]
    retention_ratio: float
    """0 to 1."""
    token_limits: TokenLimits | None = None
