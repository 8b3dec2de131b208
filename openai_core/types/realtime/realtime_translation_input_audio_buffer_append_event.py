# Generated from overlays/3.57.0.json.
"""The struct `RealtimeTranslationInputAudioBufferAppendEvent`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["RealtimeTranslationInputAudioBufferAppendEvent"]


class RealtimeTranslationInputAudioBufferAppendEvent(Model):
    """A realtime translation input audio buffer append event."""

    audio: str
    type: Literal["session.input_audio_buffer.append"]
    event_id: str | None = None
