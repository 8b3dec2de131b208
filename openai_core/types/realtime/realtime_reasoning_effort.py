# Generated from openapi.json.
"""The enumeration `RealtimeReasoningEffort`."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["RealtimeReasoningEffort"]

RealtimeReasoningEffort: TypeAlias = Literal["minimal", "low", "medium", "high", "xhigh"]
"""How hard a realtime model thinks."""
