# Generated from openapi.json.
"""The request dict `Reasoning`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from ..shared.reasoning_effort import ReasoningEffort

__all__ = ["Reasoning"]


class Reasoning(TypedDict, total=False):
    """How hard a reasoning model thinks, and what it tells of it."""

    mode: str | Literal["standard", "pro"]
    effort: ReasoningEffort | None
    """`"medium"` by default."""
    summary: Literal["auto", "concise", "detailed"] | None
    context: Literal["auto", "current_turn", "all_turns"] | None
    generate_summary: Literal["auto", "concise", "detailed"] | None
    """Deprecated: use `summary`."""
