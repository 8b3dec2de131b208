"""The request dict `ResponsesClientEventParam`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from ..shared.responses_model import ResponsesModel
from ..shared_params.metadata import Metadata
from ..shared_params.reasoning import Reasoning
from .input_token_count_params import Conversation, ToolChoice, ToolChoiceSpecificProgrammaticToolCallingParam
from .response_compact_params import PromptCacheOptions
from .response_create_params import (
    ContextManagement,
    Moderation,
    ModerationPolicy,
    ModerationPolicyInput,
    ModerationPolicyOutput,
    StreamOptions,
)
from .response_includable import ResponseIncludable
from .response_input_item_param import ResponseInputItemParam
from .response_prompt_param import ResponsePromptParam
from .response_text_config_param import ResponseTextConfigParam
from .service_tier import ServiceTier
from .tool_param import ToolParam

__all__ = [
    "ContextManagement",
    "Conversation",
    "Moderation",
    "ModerationPolicy",
    "ModerationPolicyInput",
    "ModerationPolicyOutput",
    "PromptCacheOptions",
    "ResponsesClientEventParam",
    "StreamOptions",
    "ToolChoice",
    "ToolChoiceSpecificProgrammaticToolCallingParam",
]


class ResponsesClientEventParam(TypedDict, total=False):
    """Request form of `ResponsesClientEvent`."""

    type: Required[Literal["response.create"]]
    stream_id: str
    """1 to 256 characters."""
    metadata: Metadata | None
    top_logprobs: int
    """0 to 20."""
    temperature: float | None
    """0 to 2; 1 by default."""
    top_p: float | None
    """0 to 1; 1 by default."""
    user: str
    """Deprecated."""
    safety_identifier: str | None
    """At most 64 characters."""
    prompt_cache_key: str | None
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    """Deprecated."""
    prompt_cache_options: PromptCacheOptions
    previous_response_id: str | None
    model: ResponsesModel
    background: bool | None
    """`False` by default."""
    max_tool_calls: int | None
    text: ResponseTextConfigParam
    tools: Sequence[ToolParam]
    tool_choice: ToolChoice
    prompt: ResponsePromptParam | None
    service_tier: ServiceTier | None
    """`"auto"` by default."""
    truncation: Literal["auto", "disabled"] | None
    """Deprecated. `"disabled"` by default."""
    reasoning: Reasoning | None
    input: str | Sequence[ResponseInputItemParam]
    include: Sequence[ResponseIncludable] | None
    parallel_tool_calls: bool | None
    """`True` by default."""
    store: bool | None
    """`True` by default."""
    instructions: str | None
    moderation: Moderation | None
    stream: bool | None
    """`False` by default."""
    stream_options: StreamOptions | None
    conversation: Conversation | None
    context_management: Sequence[ContextManagement] | None
    """At least 1 item."""
    max_output_tokens: int | None
    """At least 16."""
