# Generated from overlays/legacy.json.
"""Parameters of `beta.realtime.transcription_sessions.create()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from typing_extensions import TypedDict

from ....sentinels import Omit
from .session_create_params import InputAudioNoiseReduction, TurnDetection

__all__ = [
    "ClientSecret",
    "ClientSecretExpiresAt",
    "InputAudioNoiseReduction",
    "InputAudioTranscription",
    "TranscriptionSessionCreateParams",
    "TurnDetection",
]


class ClientSecretExpiresAt(TypedDict, total=False):
    anchor: Literal["created_at"]
    seconds: int


class ClientSecret(TypedDict, total=False):
    expires_at: ClientSecretExpiresAt
    """Unix seconds."""


class InputAudioTranscription(TypedDict, total=False):
    language: str
    model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"]
    prompt: str


class TranscriptionSessionCreateParams(TypedDict, total=False):
    """What `client.beta.realtime.transcription_sessions.create()` takes."""

    client_secret: ClientSecret | Omit
    include: Sequence[str] | Omit
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit
    input_audio_noise_reduction: InputAudioNoiseReduction | Omit
    input_audio_transcription: InputAudioTranscription | Omit
    modalities: Sequence[Literal["text", "audio"]] | Omit
    turn_detection: TurnDetection | Omit
