# Generated from openapi.json.
"""Parameters of `realtime.calls.accept()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from ...sentinels import Omit
from ..responses.response_prompt_param import ResponsePromptParam
from .realtime_audio_config_param import RealtimeAudioConfigParam
from .realtime_reasoning_param import RealtimeReasoningParam
from .realtime_tool_choice_config_param import RealtimeToolChoiceConfigParam
from .realtime_tools_config_union_param import RealtimeToolsConfigUnionParam
from .realtime_tracing_config_param import RealtimeTracingConfigParam
from .realtime_truncation_param import RealtimeTruncationParam

__all__ = ["CallAcceptParams"]


class CallAcceptParams(TypedDict, total=False):
    """What `client.realtime.calls.accept()` takes."""

    type: Required[Literal["realtime"]]
    output_modalities: Sequence[Literal["text", "audio"]] | Omit
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
        | Omit
    )
    instructions: str | Omit
    audio: RealtimeAudioConfigParam | Omit
    include: Sequence[Literal["item.input_audio_transcription.logprobs"]] | Omit
    tracing: RealtimeTracingConfigParam | Omit | None
    tools: Sequence[RealtimeToolsConfigUnionParam] | Omit
    tool_choice: RealtimeToolChoiceConfigParam | Omit
    """`"auto"` by default."""
    parallel_tool_calls: bool | Omit
    reasoning: RealtimeReasoningParam | Omit
    max_output_tokens: int | Literal["inf"] | Omit
    truncation: RealtimeTruncationParam | Omit
    prompt: ResponsePromptParam | Omit | None
