# Generated from openapi.json.
"""The request dict `ChatCompletionAudioParam` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["ChatCompletionAudioParam", "Voice", "VoiceID"]


class VoiceID(TypedDict):
    id: str


Voice: TypeAlias = (
    str
    | Literal[
        "alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar", "fable", "onyx", "nova"
    ]
    | VoiceID
)


class ChatCompletionAudioParam(TypedDict):
    """Voice and format of a spoken answer; goes with `modalities=["text", "audio"]`."""

    voice: Voice
    format: Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"]
