"""The request dict `Reasoning`."""

from __future__ import annotations

from typing import Literal, TypedDict

from ..shared.reasoning_effort import ReasoningEffort

__all__ = ["Reasoning"]


class Reasoning(TypedDict, total=False):
    """How hard a reasoning model thinks, and what it tells of it."""

    context: Literal["auto", "current_turn", "all_turns"] | None
    effort: ReasoningEffort | None
    generate_summary: Literal["auto", "concise", "detailed"] | None
    """Deprecated: use `summary`."""
    mode: str | Literal["standard", "pro"]
    summary: Literal["auto", "concise", "detailed"] | None
