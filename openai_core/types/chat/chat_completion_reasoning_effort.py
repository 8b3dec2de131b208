"""The type `ChatCompletionReasoningEffort`."""

from __future__ import annotations

from typing import TypeAlias

from ..shared.reasoning_effort import ReasoningEffort

__all__ = ["ChatCompletionReasoningEffort"]

ChatCompletionReasoningEffort: TypeAlias = ReasoningEffort
"""The older name of `ReasoningEffort`."""
