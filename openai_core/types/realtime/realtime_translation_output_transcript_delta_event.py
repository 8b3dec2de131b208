# Generated from overlays/3.57.0.json.
"""The struct `RealtimeTranslationOutputTranscriptDeltaEvent`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["RealtimeTranslationOutputTranscriptDeltaEvent"]


class RealtimeTranslationOutputTranscriptDeltaEvent(Model):
    """A realtime translation output transcript delta event."""

    delta: str
    event_id: str
    type: Literal["session.output_transcript.delta"]
    elapsed_ms: int | None = None
