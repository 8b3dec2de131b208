"""The struct `ResponsesClientEvent` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from ..shared.metadata import Metadata
from ..shared.reasoning import Reasoning
from ..shared.responses_model import ResponsesModel
from .response import ToolChoice, ToolChoiceSpecificProgrammaticToolCallingParam
from .response_conversation_param import ResponseConversationParam
from .response_includable import ResponseIncludable
from .response_input import ResponseInput
from .response_prompt import ResponsePrompt
from .response_text_config import ResponseTextConfig
from .service_tier import ServiceTier
from .tool import Tool

__all__ = [
    "ContextManagement",
    "Conversation",
    "Moderation",
    "ModerationPolicy",
    "ModerationPolicyInput",
    "ModerationPolicyOutput",
    "PromptCacheOptions",
    "ResponsesClientEvent",
    "StreamOptions",
    "ToolChoice",
    "ToolChoiceSpecificProgrammaticToolCallingParam",
]


class PromptCacheOptions(Model):
    ttl: Literal["30m"] | None = None
    mode: Literal["implicit", "explicit"] | None = None


class ModerationPolicyInput(Model):
    mode: Literal["score", "block"]


class ModerationPolicyOutput(Model):
    mode: Literal["score", "block"]


class ModerationPolicy(Model):
    input: ModerationPolicyInput | None = None
    output: ModerationPolicyOutput | None = None


class Moderation(Model):
    model: str
    policy: ModerationPolicy | None = None


class StreamOptions(Model):
    include_obfuscation: bool | None = None


Conversation: TypeAlias = str | ResponseConversationParam


class ContextManagement(Model):
    type: str
    compact_threshold: int | None = None
    """Tokens; at least 1,000."""


class ResponsesClientEvent(Model):
    """What a client sends over the websocket of the responses API."""

    type: Literal["response.create"]
    stream_id: str | None = None
    """1 to 256 characters."""
    metadata: Metadata | None = None
    top_logprobs: int | None = None
    """0 to 20."""
    temperature: float | None = None
    """0 to 2; 1 by default."""
    top_p: float | None = None
    """0 to 1; 1 by default."""
    user: str | None = None
    """Deprecated."""
    safety_identifier: str | None = None
    """At most 64 characters."""
    prompt_cache_key: str | None = None
    prompt_cache_retention: Literal["in_memory", "24h"] | None = None
    """Deprecated."""
    prompt_cache_options: PromptCacheOptions | None = None
    previous_response_id: str | None = None
    model: ResponsesModel | None = None
    background: bool | None = None
    """`False` by default."""
    max_tool_calls: int | None = None
    text: ResponseTextConfig | None = None
    tools: list[Tool] | None = None
    tool_choice: ToolChoice | None = None
    prompt: ResponsePrompt | None = None
    service_tier: ServiceTier | None = None
    """`"auto"` by default."""
    truncation: Literal["auto", "disabled"] | None = None
    """Deprecated. `"disabled"` by default."""
    reasoning: Reasoning | None = None
    input: str | ResponseInput | None = None
    include: list[ResponseIncludable] | None = None
    parallel_tool_calls: bool | None = None
    """`True` by default."""
    store: bool | None = None
    """`True` by default."""
    instructions: str | None = None
    moderation: Moderation | None = None
    stream: bool | None = None
    """`False` by default."""
    stream_options: StreamOptions | None = None
    conversation: Conversation | None = None
    context_management: list[ContextManagement] | None = None
    """At least 1 item."""
    max_output_tokens: int | None = None
    """At least 16."""
