# Generated from overlays/3.57.0.json and openapi.json.
"""The request dict `RealtimeAudioConfigInputParam` and its parts."""

from __future__ import annotations

from typing_extensions import TypedDict

from .audio_transcription_param import AudioTranscriptionParam
from .noise_reduction_type import NoiseReductionType
from .realtime_audio_formats_param import RealtimeAudioFormatsParam
from .realtime_audio_input_turn_detection_param import RealtimeAudioInputTurnDetectionParam

__all__ = ["NoiseReduction", "RealtimeAudioConfigInputParam"]


class NoiseReduction(TypedDict, total=False):
    type: NoiseReductionType
    strength: float


class RealtimeAudioConfigInputParam(TypedDict, total=False):
    """Request form of `RealtimeAudioConfigInput`."""

    format: RealtimeAudioFormatsParam
    transcription: AudioTranscriptionParam
    noise_reduction: NoiseReduction
    turn_detection: RealtimeAudioInputTurnDetectionParam
