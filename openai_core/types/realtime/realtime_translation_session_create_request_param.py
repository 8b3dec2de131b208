# Generated from overlays/3.57.0.json and openapi.json.
"""The request dict `RealtimeTranslationSessionCreateRequestParam` and its parts."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from .noise_reduction_type import NoiseReductionType

__all__ = [
    "Audio",
    "AudioInput",
    "AudioInputNoiseReduction",
    "AudioInputTranscription",
    "AudioOutput",
    "RealtimeTranslationSessionCreateRequestParam",
]


class AudioInputTranscription(TypedDict):
    model: str


class AudioInputNoiseReduction(TypedDict, total=False):
    type: Required[NoiseReductionType]
    strength: float


class AudioInput(TypedDict, total=False):
    transcription: AudioInputTranscription | None
    noise_reduction: AudioInputNoiseReduction | None


class AudioOutput(TypedDict, total=False):
    language: str


class Audio(TypedDict, total=False):
    input: AudioInput
    output: AudioOutput


class RealtimeTranslationSessionCreateRequestParam(TypedDict, total=False):
    """What `session` of `client.realtime.translations.client_secrets.create()` holds."""

    model: Required[str]
    audio: Audio
