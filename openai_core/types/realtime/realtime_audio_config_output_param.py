# Generated from openapi.json.
"""The request dict `RealtimeAudioConfigOutputParam` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import TypedDict

from .realtime_audio_formats_param import RealtimeAudioFormatsParam

__all__ = ["RealtimeAudioConfigOutputParam", "Voice", "VoiceID"]


class VoiceID(TypedDict):
    id: str


Voice: TypeAlias = (
    str
    | Literal[
        "alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar", "fable", "onyx", "nova"
    ]
    | VoiceID
)


class RealtimeAudioConfigOutputParam(TypedDict, total=False):
    """Request form of `RealtimeAudioConfigOutput`."""

    format: RealtimeAudioFormatsParam
    voice: Voice
    """`"alloy"` by default."""
    speed: float
    """0.25 to 1.5; 1 by default."""
