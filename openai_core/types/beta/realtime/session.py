# Generated from overlays/legacy.json.
"""The struct `Session` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ....model import Model

__all__ = [
    "InputAudioNoiseReduction",
    "InputAudioTranscription",
    "Session",
    "Tool",
    "Tracing",
    "TracingTracingConfiguration",
    "TurnDetection",
]


class InputAudioNoiseReduction(Model):
    type: Literal["near_field", "far_field"] | None = None


class InputAudioTranscription(Model):
    language: str | None = None
    model: str | None = None
    prompt: str | None = None


class Tool(Model):
    description: str | None = None
    name: str | None = None
    parameters: object = None
    type: Literal["function"] | None = None


class TracingTracingConfiguration(Model):
    group_id: str | None = None
    metadata: object = None
    workflow_name: str | None = None


Tracing: TypeAlias = Literal["auto"] | TracingTracingConfiguration


class TurnDetection(Model):
    create_response: bool | None = None
    eagerness: Literal["low", "medium", "high", "auto"] | None = None
    interrupt_response: bool | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None
    threshold: float | None = None
    type: Literal["server_vad", "semantic_vad"] | None = None


class Session(Model):
    """What `session` of `SessionCreatedEvent` holds."""

    id: str | None = None
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    input_audio_noise_reduction: InputAudioNoiseReduction | None = None
    input_audio_transcription: InputAudioTranscription | None = None
    instructions: str | None = None
    max_response_output_tokens: int | Literal["inf"] | None = None
    modalities: list[Literal["text", "audio"]] | None = None
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
        | None
    ) = None
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    speed: float | None = None
    temperature: float | None = None
    tool_choice: str | None = None
    tools: list[Tool] | None = None
    tracing: Tracing | None = None
    turn_detection: TurnDetection | None = None
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None = None
