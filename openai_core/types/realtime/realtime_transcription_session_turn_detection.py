"""The struct `RealtimeTranscriptionSessionTurnDetection`."""

from __future__ import annotations

from ...model import Model

__all__ = ["RealtimeTranscriptionSessionTurnDetection"]


class RealtimeTranscriptionSessionTurnDetection(Model):
    """A realtime transcription session turn detection."""

    type: str | None = None
    threshold: float | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None
