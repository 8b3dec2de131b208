# Generated from overlays/3.57.0.json and openapi.json.
"""The struct `RealtimeSessionCreateResponse` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from ..responses.response_prompt import ResponsePrompt
from .audio_transcription import AudioTranscription
from .noise_reduction_type import NoiseReductionType
from .realtime_audio_formats import RealtimeAudioFormats
from .realtime_function_tool import RealtimeFunctionTool
from .realtime_reasoning import RealtimeReasoning
from .realtime_response_create_params import ToolChoice
from .realtime_truncation import RealtimeTruncation

__all__ = [
    "Audio",
    "AudioInput",
    "AudioInputNoiseReduction",
    "AudioInputTurnDetection",
    "AudioInputTurnDetectionSemanticVad",
    "AudioInputTurnDetectionServerVad",
    "AudioOutput",
    "RealtimeSessionCreateResponse",
    "Tool",
    "ToolChoice",
    "ToolMcpTool",
    "ToolMcpToolAllowedTools",
    "ToolMcpToolAllowedToolsMcpToolFilter",
    "ToolMcpToolRequireApproval",
    "ToolMcpToolRequireApprovalMcpToolApprovalFilter",
    "ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways",
    "ToolMcpToolRequireApprovalMcpToolApprovalFilterNever",
    "Tracing",
    "TracingTracingConfiguration",
]


class AudioInputNoiseReduction(Model):
    type: NoiseReductionType | None = None
    strength: float | None = None


class AudioInputTurnDetectionServerVad(Model, tag_field="type", tag="server_vad"):
    type: Literal["server_vad"] = "server_vad"
    threshold: float | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None
    create_response: bool | None = None
    """`True` by default."""
    interrupt_response: bool | None = None
    """`True` by default."""
    idle_timeout_ms: int | None = None
    """5,000 to 30,000."""


class AudioInputTurnDetectionSemanticVad(Model, tag_field="type", tag="semantic_vad"):
    type: Literal["semantic_vad"] = "semantic_vad"
    eagerness: Literal["low", "medium", "high", "auto"] | None = None
    """`"auto"` by default."""
    create_response: bool | None = None
    """`True` by default."""
    interrupt_response: bool | None = None
    """`True` by default."""


AudioInputTurnDetection: TypeAlias = AudioInputTurnDetectionServerVad | AudioInputTurnDetectionSemanticVad


class AudioInput(Model):
    format: RealtimeAudioFormats | None = None
    transcription: AudioTranscription | None = None
    noise_reduction: AudioInputNoiseReduction | None = None
    turn_detection: AudioInputTurnDetection | None = None


class AudioOutput(Model):
    format: RealtimeAudioFormats | None = None
    voice: (
        str
        | Literal[
            "alloy",
            "ash",
            "ballad",
            "coral",
            "echo",
            "sage",
            "shimmer",
            "verse",
            "marin",
            "cedar",
            "fable",
            "onyx",
            "nova",
        ]
        | None
    ) = None
    """`"alloy"` by default."""
    speed: float | None = None
    """0.25 to 1.5; 1 by default."""


class Audio(Model):
    input: AudioInput | None = None
    output: AudioOutput | None = None


class TracingTracingConfiguration(Model):
    workflow_name: str | None = None
    group_id: str | None = None
    metadata: dict[str, object] | None = None


Tracing: TypeAlias = Literal["auto"] | TracingTracingConfiguration


class ToolMcpToolAllowedToolsMcpToolFilter(Model):
    tool_names: list[str] | None = None
    read_only: bool | None = None


ToolMcpToolAllowedTools: TypeAlias = list[str] | ToolMcpToolAllowedToolsMcpToolFilter


class ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways(Model):
    tool_names: list[str] | None = None
    read_only: bool | None = None


class ToolMcpToolRequireApprovalMcpToolApprovalFilterNever(Model):
    tool_names: list[str] | None = None
    read_only: bool | None = None


class ToolMcpToolRequireApprovalMcpToolApprovalFilter(Model):
    always: ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways | None = None
    never: ToolMcpToolRequireApprovalMcpToolApprovalFilterNever | None = None


ToolMcpToolRequireApproval: TypeAlias = ToolMcpToolRequireApprovalMcpToolApprovalFilter | Literal["always", "never"]


class ToolMcpTool(Model):
    type: Literal["mcp"]
    server_label: str
    server_url: str | None = None
    connector_id: (
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
        | None
    ) = None
    tunnel_id: str | None = None
    authorization: str | None = None
    server_description: str | None = None
    headers: dict[str, str] | None = None
    allowed_tools: ToolMcpToolAllowedTools | None = None
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    """At least 1 item."""
    require_approval: ToolMcpToolRequireApproval | None = None
    """`"always"` by default."""
    defer_loading: bool | None = None


Tool: TypeAlias = RealtimeFunctionTool | ToolMcpTool


class RealtimeSessionCreateResponse(Model, tag_field="type", tag="realtime"):
    """The kind `realtime` of `Session`."""

    type: Literal["realtime"] = "realtime"
    id: str
    object: Literal["realtime.session"]
    expires_at: int | None = None
    """Unix seconds."""
    output_modalities: list[Literal["text", "audio"]] | None = None
    model: (
        str
        | Literal[
            "gpt-realtime",
            "gpt-realtime-1.5",
            "gpt-realtime-2",
            "gpt-realtime-2.1",
            "gpt-realtime-2.1-mini",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
            "gpt-realtime-mini",
            "gpt-realtime-mini-2025-10-06",
            "gpt-realtime-mini-2025-12-15",
            "gpt-audio-1.5",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-10-06",
            "gpt-audio-mini-2025-12-15",
        ]
        | None
    ) = None
    instructions: str | None = None
    audio: Audio | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    tracing: Tracing | None = None
    tools: list[Tool] | None = None
    tool_choice: ToolChoice | None = None
    """`"auto"` by default."""
    reasoning: RealtimeReasoning | None = None
    max_output_tokens: int | Literal["inf"] | None = None
    truncation: RealtimeTruncation | None = None
    prompt: ResponsePrompt | None = None
