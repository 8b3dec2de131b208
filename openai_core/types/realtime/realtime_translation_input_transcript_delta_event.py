# Generated from overlays/3.57.0.json.
"""The struct `RealtimeTranslationInputTranscriptDeltaEvent`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["RealtimeTranslationInputTranscriptDeltaEvent"]


class RealtimeTranslationInputTranscriptDeltaEvent(Model):
    """A realtime translation input transcript delta event."""

    delta: str
    event_id: str
    type: Literal["session.input_transcript.delta"]
    elapsed_ms: int | None = None
