# Generated from openapi.json.
"""The union `RealtimeAudioFormatsParam` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["AudioPCM", "AudioPCMA", "AudioPCMU", "RealtimeAudioFormatsParam"]


class AudioPCM(TypedDict, total=False):
    type: Literal["audio/pcm"]
    rate: Literal[24000]


class AudioPCMU(TypedDict, total=False):
    type: Literal["audio/pcmu"]


class AudioPCMA(TypedDict, total=False):
    type: Literal["audio/pcma"]


RealtimeAudioFormatsParam: TypeAlias = AudioPCM | AudioPCMU | AudioPCMA
"""Request form of `RealtimeAudioFormats`."""
