"""The known values of `ReasoningEffort`."""

from __future__ import annotations

from ..shared.reasoning_effort import ReasoningEffort

__all__ = ["ReasoningEffort"]
