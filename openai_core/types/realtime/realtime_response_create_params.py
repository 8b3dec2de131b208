# Generated from openapi.json.
"""The struct `RealtimeResponseCreateParams` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from ..responses.response_prompt import ResponsePrompt
from ..responses.tool_choice_function import ToolChoiceFunction
from ..responses.tool_choice_mcp import ToolChoiceMcp
from ..responses.tool_choice_options import ToolChoiceOptions
from ..shared.metadata import Metadata
from .conversation_item import ConversationItem
from .realtime_function_tool import RealtimeFunctionTool
from .realtime_reasoning import RealtimeReasoning
from .realtime_response_create_audio_output import RealtimeResponseCreateAudioOutput
from .realtime_response_create_mcp_tool import RealtimeResponseCreateMcpTool

__all__ = ["RealtimeResponseCreateParams", "Tool", "ToolChoice"]

Tool: TypeAlias = RealtimeFunctionTool | RealtimeResponseCreateMcpTool

ToolChoice: TypeAlias = ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp


class RealtimeResponseCreateParams(Model):
    """What `response` of `ResponseCreateEvent` holds."""

    output_modalities: list[Literal["text", "audio"]] | None = None
    instructions: str | None = None
    audio: RealtimeResponseCreateAudioOutput | None = None
    tools: list[Tool] | None = None
    tool_choice: ToolChoice | None = None
    """`"auto"` by default."""
    parallel_tool_calls: bool | None = None
    reasoning: RealtimeReasoning | None = None
    max_output_tokens: int | Literal["inf"] | None = None
    conversation: str | Literal["auto", "none"] | None = None
    metadata: Metadata | None = None
    prompt: ResponsePrompt | None = None
    input: list[ConversationItem] | None = None
