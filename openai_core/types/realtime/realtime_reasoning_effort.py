"""The enumeration `RealtimeReasoningEffort`."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["RealtimeReasoningEffort"]

RealtimeReasoningEffort: TypeAlias = Literal["minimal", "low", "medium", "high", "xhigh"]
"""The known values of a realtime reasoning effort."""
