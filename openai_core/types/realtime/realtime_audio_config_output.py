# Generated from openapi.json.
"""The struct `RealtimeAudioConfigOutput` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .realtime_audio_formats import RealtimeAudioFormats

__all__ = ["RealtimeAudioConfigOutput", "Voice", "VoiceID"]


class VoiceID(Model):
    id: str


Voice: TypeAlias = (
    str
    | Literal[
        "alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar", "fable", "onyx", "nova"
    ]
    | VoiceID
)


class RealtimeAudioConfigOutput(Model):
    """What `output` of `RealtimeAudioConfig` holds."""

    format: RealtimeAudioFormats | None = None
    voice: Voice | None = None
    """`"alloy"` by default."""
    speed: float | None = None
    """0.25 to 1.5; 1 by default."""
