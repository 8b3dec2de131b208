# Generated from overlays/3.57.0.json.
"""The struct `RealtimeTranslationOutputAudioDeltaEvent`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["RealtimeTranslationOutputAudioDeltaEvent"]


class RealtimeTranslationOutputAudioDeltaEvent(Model):
    """A realtime translation output audio delta event."""

    delta: str
    event_id: str
    type: Literal["session.output_audio.delta"]
    channels: int | None = None
    elapsed_ms: int | None = None
    format: Literal["pcm16"] | None = None
    sample_rate: int | None = None
