# Generated from overlays/3.57.0.json and openapi.json.
"""The struct `RealtimeTranscriptionSessionAudioInput`."""

from __future__ import annotations

from ...model import Model
from .audio_transcription import AudioTranscription
from .realtime_audio_config_input import NoiseReduction
from .realtime_audio_formats import RealtimeAudioFormats
from .realtime_transcription_session_audio_input_turn_detection import (
    RealtimeTranscriptionSessionAudioInputTurnDetection,
)

__all__ = ["NoiseReduction", "RealtimeTranscriptionSessionAudioInput"]


class RealtimeTranscriptionSessionAudioInput(Model):
    """What `input` of `RealtimeTranscriptionSessionAudio` holds."""

    format: RealtimeAudioFormats | None = None
    transcription: AudioTranscription | None = None
    noise_reduction: NoiseReduction | None = None
    turn_detection: RealtimeTranscriptionSessionAudioInputTurnDetection | None = None
