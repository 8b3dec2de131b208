# Generated from openapi.json.
"""The struct `RealtimeTranscriptionSessionTurnDetection`."""

from __future__ import annotations

from ...model import Model

__all__ = ["RealtimeTranscriptionSessionTurnDetection"]


class RealtimeTranscriptionSessionTurnDetection(Model):
    """What `turn_detection` of `AudioInput` holds."""

    type: str | None = None
    threshold: float | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None
