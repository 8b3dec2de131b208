# Generated from openapi.json.
"""The struct `RealtimeReasoning`."""

from __future__ import annotations

from ...model import Model
from .realtime_reasoning_effort import RealtimeReasoningEffort

__all__ = ["RealtimeReasoning"]


class RealtimeReasoning(Model):
    """What `reasoning` of `RealtimeResponseCreateParams` holds."""

    effort: RealtimeReasoningEffort | None = None
    """`"low"` by default."""
