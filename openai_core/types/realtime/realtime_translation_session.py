# Generated from overlays/3.57.0.json and openapi.json.
"""The struct `RealtimeTranslationSession` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .noise_reduction_type import NoiseReductionType

__all__ = [
    "Audio",
    "AudioInput",
    "AudioInputNoiseReduction",
    "AudioInputTranscription",
    "AudioOutput",
    "RealtimeTranslationSession",
]


class AudioInputTranscription(Model):
    model: str


class AudioInputNoiseReduction(Model):
    type: NoiseReductionType
    strength: float | None = None


class AudioInput(Model):
    transcription: AudioInputTranscription | None = None
    noise_reduction: AudioInputNoiseReduction | None = None


class AudioOutput(Model):
    language: str | None = None


class Audio(Model):
    input: AudioInput | None = None
    output: AudioOutput | None = None


class RealtimeTranslationSession(Model):
    """What `session` of `RealtimeTranslationClientSecret` holds."""

    id: str
    type: Literal["translation"]
    expires_at: int
    """Unix seconds."""
    model: str
    audio: Audio
