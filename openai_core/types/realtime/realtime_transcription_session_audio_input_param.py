# Generated from overlays/3.57.0.json and openapi.json.
"""The request dict `RealtimeTranscriptionSessionAudioInputParam`."""

from __future__ import annotations

from typing_extensions import TypedDict

from .audio_transcription_param import AudioTranscriptionParam
from .realtime_audio_config_input_param import NoiseReduction
from .realtime_audio_formats_param import RealtimeAudioFormatsParam
from .realtime_transcription_session_audio_input_turn_detection_param import (
    RealtimeTranscriptionSessionAudioInputTurnDetectionParam,
)

__all__ = ["NoiseReduction", "RealtimeTranscriptionSessionAudioInputParam"]


class RealtimeTranscriptionSessionAudioInputParam(TypedDict, total=False):
    """Request form of `RealtimeTranscriptionSessionAudioInput`."""

    format: RealtimeAudioFormatsParam
    transcription: AudioTranscriptionParam
    noise_reduction: NoiseReduction
    turn_detection: RealtimeTranscriptionSessionAudioInputTurnDetectionParam
