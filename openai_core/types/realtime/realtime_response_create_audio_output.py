# Generated from openapi.json.
"""The struct `RealtimeResponseCreateAudioOutput` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .realtime_audio_formats import RealtimeAudioFormats

__all__ = ["Output", "OutputVoice", "OutputVoiceID", "RealtimeResponseCreateAudioOutput"]


class OutputVoiceID(Model):
    id: str


OutputVoice: TypeAlias = (
    str
    | Literal[
        "alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar", "fable", "onyx", "nova"
    ]
    | OutputVoiceID
)


class Output(Model):
    format: RealtimeAudioFormats | None = None
    voice: OutputVoice | None = None
    """`"alloy"` by default."""


class RealtimeResponseCreateAudioOutput(Model):
    """What `audio` of `RealtimeResponseCreateParams` holds."""

    output: Output | None = None
