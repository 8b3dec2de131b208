"""Parameters of `responses.create()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from ...sentinels import Omit
from ..shared.responses_model import ResponsesModel
from ..shared_params.metadata import Metadata
from ..shared_params.reasoning import Reasoning
from .response_conversation_param_param import ResponseConversationParamParam
from .response_includable import ResponseIncludable
from .response_input_item_param import ResponseInputItemParam
from .response_prompt_param import ResponsePromptParam
from .response_text_config_param import ResponseTextConfigParam
from .service_tier import ServiceTier
from .tool_choice_allowed_param import ToolChoiceAllowedParam
from .tool_choice_apply_patch_param import ToolChoiceApplyPatchParam
from .tool_choice_custom_param import ToolChoiceCustomParam
from .tool_choice_function_param import ToolChoiceFunctionParam
from .tool_choice_mcp_param import ToolChoiceMcpParam
from .tool_choice_options import ToolChoiceOptions
from .tool_choice_shell_param import ToolChoiceShellParam
from .tool_choice_types_param import ToolChoiceTypesParam
from .tool_param import ToolParam

__all__ = [
    "ContextManagement",
    "Conversation",
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


class ResponseCreateParamsBase(TypedDict, total=False):
    """What `create()` takes whether or not it streams."""

    background: bool | Omit | None
    context_management: Sequence[ContextManagement] | Omit | None
    """At least one entry."""
    conversation: Conversation | Omit | None
    include: Sequence[ResponseIncludable] | Omit | None
    input: str | Sequence[ResponseInputItemParam] | Omit
    instructions: str | Omit | None
    max_output_tokens: int | Omit | None
    """At least 16 tokens, those of reasoning included."""
    max_tool_calls: int | Omit | None
    """Calls of built-in tools in all."""
    metadata: Metadata | Omit | None
    model: ResponsesModel | Omit
    moderation: Moderation | Omit | None
    parallel_tool_calls: bool | Omit | None
    previous_response_id: str | Omit | None
    prompt: ResponsePromptParam | Omit | None
    prompt_cache_key: str | Omit | None
    prompt_cache_options: PromptCacheOptions | Omit
    prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None
    """Deprecated: use `prompt_cache_options`."""
    reasoning: Reasoning | Omit | None
    safety_identifier: str | Omit | None
    """At most 64 characters; hash whatever could name a person."""
    service_tier: ServiceTier | Omit | None
    store: bool | Omit | None
    stream_options: StreamOptions | Omit | None
    temperature: float | Omit | None
    """0 to 2; 1 by default."""
    text: ResponseTextConfigParam | Omit
    tool_choice: ToolChoice | Omit
    tools: Sequence[ToolParam] | Omit
    top_logprobs: int | Omit | None
    """0 to 20."""
    top_p: float | Omit | None
    """0 to 1; 1 by default."""
    truncation: Literal["auto", "disabled"] | Omit | None
    user: str | Omit
    """Deprecated: use `safety_identifier` and `prompt_cache_key`."""


class ContextManagement(TypedDict, total=False):
    type: Required[str]
    compact_threshold: int | None
    """Tokens; at least 1,000."""


Conversation: TypeAlias = str | ResponseConversationParamParam


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


class PromptCacheOptions(TypedDict, total=False):
    mode: Literal["implicit", "explicit"]
    ttl: Literal["30m"]


class StreamOptions(TypedDict, total=False):
    include_obfuscation: bool


class ToolChoiceSpecificProgrammaticToolCallingParam(TypedDict):
    type: Literal["programmatic_tool_calling"]


ToolChoice: TypeAlias = (
    ToolChoiceOptions
    | ToolChoiceAllowedParam
    | ToolChoiceTypesParam
    | ToolChoiceFunctionParam
    | ToolChoiceMcpParam
    | ToolChoiceCustomParam
    | ToolChoiceSpecificProgrammaticToolCallingParam
    | ToolChoiceApplyPatchParam
    | ToolChoiceShellParam
)


class ResponseCreateParamsNonStreaming(ResponseCreateParamsBase, total=False):
    """A request for the whole response at once."""

    stream: Literal[False] | Omit | None


class ResponseCreateParamsStreaming(ResponseCreateParamsBase, total=False):
    """A request for the response in events."""

    stream: Required[Literal[True]]


ResponseCreateParams: TypeAlias = ResponseCreateParamsNonStreaming | ResponseCreateParamsStreaming
"""Everything `responses.create()` takes."""
