# Generated from openapi.json.
"""The request dict `RealtimeReasoningParam`."""

from __future__ import annotations

from typing_extensions import TypedDict

from .realtime_reasoning_effort import RealtimeReasoningEffort

__all__ = ["RealtimeReasoningParam"]


class RealtimeReasoningParam(TypedDict, total=False):
    """Request form of `RealtimeReasoning`."""

    effort: RealtimeReasoningEffort
    """`"low"` by default."""
