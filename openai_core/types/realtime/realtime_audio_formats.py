# Generated from openapi.json.
"""The union `RealtimeAudioFormats` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model

__all__ = ["AudioPCM", "AudioPCMA", "AudioPCMU", "RealtimeAudioFormats"]


class AudioPCM(Model):
    type: Literal["audio/pcm"] | None = None
    rate: Literal[24000] | None = None


class AudioPCMU(Model):
    type: Literal["audio/pcmu"] | None = None


class AudioPCMA(Model):
    type: Literal["audio/pcma"] | None = None


RealtimeAudioFormats: TypeAlias = AudioPCM | AudioPCMU | AudioPCMA
"""How sound is encoded."""
