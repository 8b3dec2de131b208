# Generated from overlays/legacy.json.
"""The struct `SessionCreateResponse` and its parts."""

from __future__ import annotations

from typing import Literal

from ....model import Model
from .session import Tool, Tracing, TracingTracingConfiguration

__all__ = [
    "ClientSecret",
    "InputAudioTranscription",
    "SessionCreateResponse",
    "Tool",
    "Tracing",
    "TracingTracingConfiguration",
    "TurnDetection",
]


class ClientSecret(Model):
    expires_at: int
    """Unix seconds."""
    value: str


class InputAudioTranscription(Model):
    model: str | None = None


class TurnDetection(Model):
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None
    threshold: float | None = None
    type: str | None = None


class SessionCreateResponse(Model):
    """The answer of `client.beta.realtime.sessions.create()`."""

    client_secret: ClientSecret
    input_audio_format: str | None = None
    input_audio_transcription: InputAudioTranscription | None = None
    instructions: str | None = None
    max_response_output_tokens: int | Literal["inf"] | None = None
    modalities: list[Literal["text", "audio"]] | None = None
    output_audio_format: str | None = None
    speed: float | None = None
    temperature: float | None = None
    tool_choice: str | None = None
    tools: list[Tool] | None = None
    tracing: Tracing | None = None
    turn_detection: TurnDetection | None = None
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None = None
