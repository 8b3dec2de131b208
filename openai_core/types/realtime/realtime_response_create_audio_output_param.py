# Generated from openapi.json.
"""The request dict `RealtimeResponseCreateAudioOutputParam` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import TypedDict

from .realtime_audio_formats_param import RealtimeAudioFormatsParam

__all__ = ["Output", "OutputVoice", "OutputVoiceID", "RealtimeResponseCreateAudioOutputParam"]


class OutputVoiceID(TypedDict):
    id: str


OutputVoice: TypeAlias = (
    str
    | Literal[
        "alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar", "fable", "onyx", "nova"
    ]
    | OutputVoiceID
)


class Output(TypedDict, total=False):
    format: RealtimeAudioFormatsParam
    voice: OutputVoice
    """`"alloy"` by default."""


class RealtimeResponseCreateAudioOutputParam(TypedDict, total=False):
    """Request form of `RealtimeResponseCreateAudioOutput`."""

    output: Output
