# Generated from openapi.json.
"""The union `RealtimeTruncation`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .realtime_truncation_retention_ratio import RealtimeTruncationRetentionRatio

__all__ = ["RealtimeTruncation"]

RealtimeTruncation: TypeAlias = Literal["auto", "disabled"] | RealtimeTruncationRetentionRatio
"""What happens when the conversation outgrows the model's context."""
