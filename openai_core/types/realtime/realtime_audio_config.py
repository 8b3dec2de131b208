# Generated from openapi.json.
"""The struct `RealtimeAudioConfig`."""

from __future__ import annotations

from ...model import Model
from .realtime_audio_config_input import RealtimeAudioConfigInput
from .realtime_audio_config_output import RealtimeAudioConfigOutput

__all__ = ["RealtimeAudioConfig"]


class RealtimeAudioConfig(Model):
    """What `audio` of `RealtimeSessionCreateRequest` holds."""

    input: RealtimeAudioConfigInput | None = None
    output: RealtimeAudioConfigOutput | None = None
