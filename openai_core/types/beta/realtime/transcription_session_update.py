# Generated from overlays/legacy.json.
"""The struct `TranscriptionSessionUpdate` and its parts."""

from __future__ import annotations

from typing import Literal

from ....model import Model
from .session_update_event import SessionInputAudioNoiseReduction, SessionTurnDetection

__all__ = [
    "Session",
    "SessionClientSecret",
    "SessionClientSecretExpiresAt",
    "SessionInputAudioNoiseReduction",
    "SessionInputAudioTranscription",
    "SessionTurnDetection",
    "TranscriptionSessionUpdate",
]


class SessionClientSecretExpiresAt(Model):
    anchor: Literal["created_at"] | None = None
    seconds: int | None = None


class SessionClientSecret(Model):
    expires_at: SessionClientSecretExpiresAt | None = None
    """Unix seconds."""


class SessionInputAudioTranscription(Model):
    language: str | None = None
    model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"] | None = None
    prompt: str | None = None


class Session(Model):
    client_secret: SessionClientSecret | None = None
    include: list[str] | None = None
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    input_audio_noise_reduction: SessionInputAudioNoiseReduction | None = None
    input_audio_transcription: SessionInputAudioTranscription | None = None
    modalities: list[Literal["text", "audio"]] | None = None
    turn_detection: SessionTurnDetection | None = None


class TranscriptionSessionUpdate(Model, tag_field="type", tag="transcription_session.update"):
    """The kind `transcription_session.update` of `RealtimeClientEvent`."""

    session: Session
    type: Literal["transcription_session.update"] = "transcription_session.update"
    event_id: str | None = None
