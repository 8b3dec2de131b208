# Generated from overlays/legacy.json.
"""Parameters of `beta.realtime.sessions.create()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from ....sentinels import Omit

__all__ = [
    "ClientSecret",
    "ClientSecretExpiresAfter",
    "InputAudioNoiseReduction",
    "InputAudioTranscription",
    "SessionCreateParams",
    "Tool",
    "Tracing",
    "TracingTracingConfiguration",
    "TurnDetection",
]


class ClientSecretExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    seconds: int


class ClientSecret(TypedDict, total=False):
    expires_after: ClientSecretExpiresAfter


class InputAudioNoiseReduction(TypedDict, total=False):
    type: Literal["near_field", "far_field"]


class InputAudioTranscription(TypedDict, total=False):
    language: str
    model: str
    prompt: str


class Tool(TypedDict, total=False):
    description: str
    name: str
    parameters: object
    type: Literal["function"]


class TracingTracingConfiguration(TypedDict, total=False):
    group_id: str
    metadata: object
    workflow_name: str


Tracing: TypeAlias = Literal["auto"] | TracingTracingConfiguration


class TurnDetection(TypedDict, total=False):
    create_response: bool
    eagerness: Literal["low", "medium", "high", "auto"]
    interrupt_response: bool
    prefix_padding_ms: int
    silence_duration_ms: int
    threshold: float
    type: Literal["server_vad", "semantic_vad"]


class SessionCreateParams(TypedDict, total=False):
    """What `client.beta.realtime.sessions.create()` takes."""

    client_secret: ClientSecret | Omit
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit
    input_audio_noise_reduction: InputAudioNoiseReduction | Omit
    input_audio_transcription: InputAudioTranscription | Omit
    instructions: str | Omit
    max_response_output_tokens: int | Literal["inf"] | Omit
    modalities: Sequence[Literal["text", "audio"]] | Omit
    model: (
        Literal[
            "gpt-realtime",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
        ]
        | Omit
    )
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit
    speed: float | Omit
    temperature: float | Omit
    tool_choice: str | Omit
    tools: Sequence[Tool] | Omit
    tracing: Tracing | Omit
    turn_detection: TurnDetection | Omit
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | Omit
