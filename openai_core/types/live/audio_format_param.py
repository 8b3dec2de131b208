# Generated from overlays/3.57.0.json.
"""The union `AudioFormatParam` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["AudioFormatParam", "AudioPCM", "AudioPCMA", "AudioPCMU"]


class AudioPCM(TypedDict):
    rate: Literal[16000, 24000]
    type: Literal["audio/pcm"]


class AudioPCMU(TypedDict):
    rate: int
    type: Literal["audio/pcmu"]


class AudioPCMA(TypedDict):
    rate: int
    type: Literal["audio/pcma"]


AudioFormatParam: TypeAlias = AudioPCM | AudioPCMU | AudioPCMA
"""Request form of `AudioFormat`."""
