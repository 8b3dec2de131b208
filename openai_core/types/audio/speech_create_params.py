# Generated from openapi.json.
"""Parameters of `audio.speech.create()`."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from ...sentinels import Omit
from .speech_model import SpeechModel

__all__ = ["SpeechCreateParams", "Voice", "VoiceID"]


class VoiceID(TypedDict):
    id: str


Voice: TypeAlias = (
    str
    | Literal[
        "alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar", "fable", "onyx", "nova"
    ]
    | VoiceID
)


class SpeechCreateParams(TypedDict, total=False):
    """What `client.audio.speech.create()` takes."""

    model: Required[str | SpeechModel]
    input: Required[str]
    """At most 4,096 characters."""
    instructions: str | Omit
    """At most 4,096 characters."""
    voice: Required[Voice]
    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Omit
    """`"mp3"` by default."""
    speed: float | Omit
    """0.25 to 4; 1 by default."""
    stream_format: Literal["sse", "audio"] | Omit
    """`"audio"` by default."""
