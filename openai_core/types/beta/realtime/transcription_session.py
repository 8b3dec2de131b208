# Generated from overlays/legacy.json.
"""The struct `TranscriptionSession` and its parts."""

from __future__ import annotations

from typing import Literal

from ....model import Model
from .session_create_response import ClientSecret, TurnDetection

__all__ = ["ClientSecret", "InputAudioTranscription", "TranscriptionSession", "TurnDetection"]


class InputAudioTranscription(Model):
    language: str | None = None
    model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"] | None = None
    prompt: str | None = None


class TranscriptionSession(Model):
    """The answer of `client.beta.realtime.transcription_sessions.create()`."""

    client_secret: ClientSecret
    input_audio_format: str | None = None
    input_audio_transcription: InputAudioTranscription | None = None
    modalities: list[Literal["text", "audio"]] | None = None
    turn_detection: TurnDetection | None = None
