# Generated from overlays/legacy.json.
"""The request dict `TranscriptionSessionUpdateParam` and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from .session_update_event_param import SessionInputAudioNoiseReduction, SessionTurnDetection

__all__ = [
    "Session",
    "SessionClientSecret",
    "SessionClientSecretExpiresAt",
    "SessionInputAudioNoiseReduction",
    "SessionInputAudioTranscription",
    "SessionTurnDetection",
    "TranscriptionSessionUpdateParam",
]


class SessionClientSecretExpiresAt(TypedDict, total=False):
    anchor: Literal["created_at"]
    seconds: int


class SessionClientSecret(TypedDict, total=False):
    expires_at: SessionClientSecretExpiresAt
    """Unix seconds."""


class SessionInputAudioTranscription(TypedDict, total=False):
    language: str
    model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"]
    prompt: str


class Session(TypedDict, total=False):
    client_secret: SessionClientSecret
    include: Sequence[str]
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    input_audio_noise_reduction: SessionInputAudioNoiseReduction
    input_audio_transcription: SessionInputAudioTranscription
    modalities: Sequence[Literal["text", "audio"]]
    turn_detection: SessionTurnDetection


class TranscriptionSessionUpdateParam(TypedDict, total=False):
    """Request form of `TranscriptionSessionUpdate`."""

    session: Required[Session]
    type: Required[Literal["transcription_session.update"]]
    event_id: str
