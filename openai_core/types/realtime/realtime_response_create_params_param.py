# Generated from openapi.json.
"""The request dict `RealtimeResponseCreateParamsParam` and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from typing_extensions import TypedDict

from ..responses.response_prompt_param import ResponsePromptParam
from ..responses.tool_choice_function_param import ToolChoiceFunctionParam
from ..responses.tool_choice_mcp_param import ToolChoiceMcpParam
from ..responses.tool_choice_options import ToolChoiceOptions
from ..shared_params.metadata import Metadata
from .conversation_item_param import ConversationItemParam
from .realtime_function_tool_param import RealtimeFunctionToolParam
from .realtime_reasoning_param import RealtimeReasoningParam
from .realtime_response_create_audio_output_param import RealtimeResponseCreateAudioOutputParam
from .realtime_response_create_mcp_tool_param import RealtimeResponseCreateMcpToolParam

__all__ = ["RealtimeResponseCreateParamsParam", "Tool", "ToolChoice"]

Tool: TypeAlias = RealtimeFunctionToolParam | RealtimeResponseCreateMcpToolParam

ToolChoice: TypeAlias = ToolChoiceOptions | ToolChoiceFunctionParam | ToolChoiceMcpParam


class RealtimeResponseCreateParamsParam(TypedDict, total=False):
    """Request form of `RealtimeResponseCreateParams`."""

    output_modalities: Sequence[Literal["text", "audio"]]
    instructions: str
    audio: RealtimeResponseCreateAudioOutputParam
    tools: Sequence[Tool]
    tool_choice: ToolChoice
    """`"auto"` by default."""
    parallel_tool_calls: bool
    reasoning: RealtimeReasoningParam
    max_output_tokens: int | Literal["inf"]
    conversation: str | Literal["auto", "none"]
    metadata: Metadata | None
    prompt: ResponsePromptParam | None
    input: Sequence[ConversationItemParam]
