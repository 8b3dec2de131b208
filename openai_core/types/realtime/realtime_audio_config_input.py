# Generated from overlays/3.57.0.json and openapi.json.
"""The struct `RealtimeAudioConfigInput` and its parts."""

from __future__ import annotations

from ...model import Model
from .audio_transcription import AudioTranscription
from .noise_reduction_type import NoiseReductionType
from .realtime_audio_formats import RealtimeAudioFormats
from .realtime_audio_input_turn_detection import RealtimeAudioInputTurnDetection

__all__ = ["NoiseReduction", "RealtimeAudioConfigInput"]


class NoiseReduction(Model):
    type: NoiseReductionType | None = None
    strength: float | None = None


class RealtimeAudioConfigInput(Model):
    """What `input` of `RealtimeAudioConfig` holds."""

    format: RealtimeAudioFormats | None = None
    transcription: AudioTranscription | None = None
    noise_reduction: NoiseReduction | None = None
    turn_detection: RealtimeAudioInputTurnDetection | None = None
