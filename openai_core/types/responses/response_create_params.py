# Generated from overlays/3.57.0.json and openapi.json.
"""Parameters of `responses.create()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from ...sentinels import Omit
from ..shared.responses_model import ResponsesModel
from ..shared_params.metadata import Metadata
from ..shared_params.reasoning import Reasoning
from .input_token_count_params import Conversation, ToolChoice, ToolChoiceSpecificProgrammaticToolCallingParam
from .response_compact_params import Image
from .response_includable import ResponseIncludable
from .response_input_item_param import ResponseInputItemParam
from .response_prompt_param import ResponsePromptParam
from .response_text_config_param import ResponseTextConfigParam
from .service_tier import ServiceTier
from .tool_param import ToolParam

__all__ = [
    "AccessPrograms",
    "BackgroundOptions",
    "ContextManagement",
    "Conversation",
    "Image",
    "Moderation",
    "ModerationPolicy",
    "ModerationPolicyInput",
    "ModerationPolicyOutput",
    "PromptCacheOptions",
    "ResponseCreateParams",
    "ResponseCreateParamsBase",
    "ResponseCreateParamsNonStreaming",
    "ResponseCreateParamsStreaming",
    "StreamOptions",
    "ToolChoice",
    "ToolChoiceSpecificProgrammaticToolCallingParam",
]


class PromptCacheOptions(TypedDict, total=False):
    ttl: Literal["30m", "12h"]
    mode: Literal["implicit", "explicit"]
    comparison_response_id: str | None
    prewarm: bool


class ModerationPolicyInput(TypedDict):
    mode: Literal["score", "block"]


class ModerationPolicyOutput(TypedDict):
    mode: Literal["score", "block"]


class ModerationPolicy(TypedDict, total=False):
    input: ModerationPolicyInput | None
    output: ModerationPolicyOutput | None


class Moderation(TypedDict, total=False):
    model: Required[str]
    policy: ModerationPolicy | None


class StreamOptions(TypedDict, total=False):
    include_obfuscation: bool


class ContextManagement(TypedDict, total=False):
    type: Required[str]
    compact_threshold: int | None
    """Tokens; at least 1,000."""


class AccessPrograms(TypedDict, total=False):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]


class BackgroundOptions(TypedDict, total=False):
    completion_window: Literal["soonest", "2h", "8h"]
    continuation_id: str


class ResponseCreateParamsBase(TypedDict, total=False):
    """What `client.responses.create()` takes whether or not it streams."""

    metadata: Metadata | Omit | None
    top_logprobs: int | Omit
    """0 to 20."""
    temperature: float | Omit | None
    """0 to 2; 1 by default."""
    top_p: float | Omit | None
    """0 to 1; 1 by default."""
    user: str | Omit
    """Deprecated: use `safety_identifier` and `prompt_cache_key`."""
    safety_identifier: str | Omit | None
    """At most 64 characters; hash whatever could name a person."""
    prompt_cache_key: str | Omit | None
    prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None
    """Deprecated: use `prompt_cache_options`."""
    prompt_cache_options: PromptCacheOptions | Omit
    previous_response_id: str | Omit | None
    model: ResponsesModel | Omit
    background: bool | Omit | None
    """`False` by default."""
    max_tool_calls: int | Omit | None
    """Calls of built-in tools in all."""
    text: ResponseTextConfigParam | Omit
    tools: Sequence[ToolParam] | Omit
    tool_choice: ToolChoice | Omit
    prompt: ResponsePromptParam | Omit | None
    service_tier: ServiceTier | Omit | None
    """`"auto"` by default."""
    truncation: Literal["auto", "disabled"] | Omit | None
    """Deprecated. `"disabled"` by default."""
    reasoning: Reasoning | Omit | None
    input: str | Sequence[ResponseInputItemParam] | Omit
    include: Sequence[ResponseIncludable] | Omit | None
    parallel_tool_calls: bool | Omit | None
    """`True` by default."""
    store: bool | Omit | None
    """`True` by default."""
    instructions: str | Omit | None
    moderation: Moderation | Omit | None
    stream_options: StreamOptions | Omit | None
    conversation: Conversation | Omit | None
    context_management: Sequence[ContextManagement] | Omit | None
    """At least one entry."""
    max_output_tokens: int | Omit | None
    """At least 16 tokens, those of reasoning included."""
    access_programs: AccessPrograms | Omit
    background_options: BackgroundOptions | Omit
    image: Image | Omit


class ResponseCreateParamsNonStreaming(ResponseCreateParamsBase, total=False):
    """A request for the whole response at once."""

    stream: Literal[False] | Omit | None


class ResponseCreateParamsStreaming(ResponseCreateParamsBase, total=False):
    """A request for the response in events."""

    stream: Required[Literal[True]]


ResponseCreateParams: TypeAlias = ResponseCreateParamsNonStreaming | ResponseCreateParamsStreaming
"""What `client.responses.create()` takes."""
