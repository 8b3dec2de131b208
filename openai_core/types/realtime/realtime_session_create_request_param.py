# Generated from openapi.json.
"""The request dict `RealtimeSessionCreateRequestParam`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from ..responses.response_prompt_param import ResponsePromptParam
from .realtime_audio_config_param import RealtimeAudioConfigParam
from .realtime_reasoning_param import RealtimeReasoningParam
from .realtime_tool_choice_config_param import RealtimeToolChoiceConfigParam
from .realtime_tools_config_union_param import RealtimeToolsConfigUnionParam
from .realtime_tracing_config_param import RealtimeTracingConfigParam
from .realtime_truncation_param import RealtimeTruncationParam

__all__ = ["RealtimeSessionCreateRequestParam"]


class RealtimeSessionCreateRequestParam(TypedDict, total=False):
    """Request form of `RealtimeSessionCreateRequest`."""

    type: Required[Literal["realtime"]]
    output_modalities: Sequence[Literal["text", "audio"]]
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
    )
    instructions: str
    audio: RealtimeAudioConfigParam
    include: Sequence[Literal["item.input_audio_transcription.logprobs"]]
    tracing: RealtimeTracingConfigParam | None
    tools: Sequence[RealtimeToolsConfigUnionParam]
    tool_choice: RealtimeToolChoiceConfigParam
    """`"auto"` by default."""
    parallel_tool_calls: bool
    reasoning: RealtimeReasoningParam
    max_output_tokens: int | Literal["inf"]
    truncation: RealtimeTruncationParam
    prompt: ResponsePromptParam | None
