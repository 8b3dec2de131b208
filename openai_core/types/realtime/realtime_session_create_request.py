# Generated from openapi.json.
"""The struct `RealtimeSessionCreateRequest`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from ..responses.response_prompt import ResponsePrompt
from .realtime_audio_config import RealtimeAudioConfig
from .realtime_reasoning import RealtimeReasoning
from .realtime_tool_choice_config import RealtimeToolChoiceConfig
from .realtime_tools_config import RealtimeToolsConfig
from .realtime_tracing_config import RealtimeTracingConfig
from .realtime_truncation import RealtimeTruncation

__all__ = ["RealtimeSessionCreateRequest"]


class RealtimeSessionCreateRequest(Model, tag_field="type", tag="realtime"):
    """The kind `realtime` of `Session`."""

    type: Literal["realtime"] = "realtime"
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
    audio: RealtimeAudioConfig | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    tracing: RealtimeTracingConfig | None = None
    tools: RealtimeToolsConfig | None = None
    tool_choice: RealtimeToolChoiceConfig | None = None
    """`"auto"` by default."""
    parallel_tool_calls: bool | None = None
    reasoning: RealtimeReasoning | None = None
    max_output_tokens: int | Literal["inf"] | None = None
    truncation: RealtimeTruncation | None = None
    prompt: ResponsePrompt | None = None
