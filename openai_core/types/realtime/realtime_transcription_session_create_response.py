# Generated from overlays/3.57.0.json and openapi.json.
"""The struct `RealtimeTranscriptionSessionCreateResponse` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .audio_transcription import AudioTranscription
from .realtime_audio_formats import RealtimeAudioFormats
from .realtime_session_create_response import AudioInputNoiseReduction
from .realtime_transcription_session_turn_detection import RealtimeTranscriptionSessionTurnDetection

__all__ = ["Audio", "AudioInput", "AudioInputNoiseReduction", "RealtimeTranscriptionSessionCreateResponse"]


class AudioInput(Model):
    format: RealtimeAudioFormats | None = None
    transcription: AudioTranscription | None = None
    noise_reduction: AudioInputNoiseReduction | None = None
    turn_detection: RealtimeTranscriptionSessionTurnDetection | None = None


class Audio(Model):
    input: AudioInput | None = None


class RealtimeTranscriptionSessionCreateResponse(Model, tag_field="type", tag="transcription"):
    """The kind `transcription` of `Session`."""

    type: Literal["transcription"] = "transcription"
    id: str
    object: str
    expires_at: int | None = None
    """Unix seconds."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    audio: Audio | None = None
