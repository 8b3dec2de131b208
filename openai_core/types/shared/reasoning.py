# Generated from openapi.json.
"""The struct `Reasoning`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .reasoning_effort import ReasoningEffort

__all__ = ["Reasoning"]


class Reasoning(Model):
    """How hard a reasoning model thinks, and what it tells of it."""

    mode: str | Literal["standard", "pro"] | None = None
    effort: ReasoningEffort | None = None
    """`"medium"` by default."""
    summary: Literal["auto", "concise", "detailed"] | None = None
    context: Literal["auto", "current_turn", "all_turns"] | None = None
    generate_summary: Literal["auto", "concise", "detailed"] | None = None
    """Deprecated: use `summary`."""
