# Generated from overlays/3.57.0.json.
"""The union `AudioFormat` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model

__all__ = ["AudioFormat", "AudioPCM", "AudioPCMA", "AudioPCMU"]


class AudioPCM(Model, tag_field="type", tag="audio/pcm"):
    rate: Literal[16000, 24000]
    type: Literal["audio/pcm"] = "audio/pcm"


class AudioPCMU(Model, tag_field="type", tag="audio/pcmu"):
    rate: int
    type: Literal["audio/pcmu"] = "audio/pcmu"


class AudioPCMA(Model, tag_field="type", tag="audio/pcma"):
    rate: int
    type: Literal["audio/pcma"] = "audio/pcma"


AudioFormat: TypeAlias = AudioPCM | AudioPCMU | AudioPCMA
"""An audio format, of any kind."""
