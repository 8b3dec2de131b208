"""The union `BetaResponsesClientEventParam` and its members."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from ..shared.chat_model import ChatModel
from .beta_response_conversation_param_param import BetaResponseConversationParamParam
from .beta_response_includable import BetaResponseIncludable
from .beta_response_inject_event_param import BetaResponseInjectEventParam
from .beta_response_input_item_param import BetaResponseInputItemParam
from .beta_response_prompt_param import BetaResponsePromptParam
from .beta_response_text_config_param import BetaResponseTextConfigParam
from .beta_service_tier import BetaServiceTier
from .beta_tool_choice_allowed_param import BetaToolChoiceAllowedParam
from .beta_tool_choice_apply_patch_param import BetaToolChoiceApplyPatchParam
from .beta_tool_choice_custom_param import BetaToolChoiceCustomParam
from .beta_tool_choice_function_param import BetaToolChoiceFunctionParam
from .beta_tool_choice_mcp_param import BetaToolChoiceMcpParam
from .beta_tool_choice_options import BetaToolChoiceOptions
from .beta_tool_choice_shell_param import BetaToolChoiceShellParam
from .beta_tool_choice_types_param import BetaToolChoiceTypesParam
from .beta_tool_param import BetaToolParam

__all__ = [
    "BetaResponsesClientEventParam",
    "ResponseCreate",
    "ResponseCreateContextManagement",
    "ResponseCreateConversation",
    "ResponseCreateModeration",
    "ResponseCreateModerationPolicy",
    "ResponseCreateModerationPolicyInput",
    "ResponseCreateModerationPolicyOutput",
    "ResponseCreateMultiAgent",
    "ResponseCreatePromptCacheOptions",
    "ResponseCreateReasoning",
    "ResponseCreateStreamOptions",
    "ResponseCreateToolChoice",
    "ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam",
]


class ResponseCreatePromptCacheOptions(TypedDict, total=False):
    ttl: Literal["30m"]
    mode: Literal["implicit", "explicit"]


class ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam(TypedDict):
    type: Literal["programmatic_tool_calling"]


ResponseCreateToolChoice: TypeAlias = (
    BetaToolChoiceOptions
    | BetaToolChoiceAllowedParam
    | BetaToolChoiceTypesParam
    | BetaToolChoiceFunctionParam
    | BetaToolChoiceMcpParam
    | BetaToolChoiceCustomParam
    | ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam
    | BetaToolChoiceApplyPatchParam
    | BetaToolChoiceShellParam
)


class ResponseCreateReasoning(TypedDict, total=False):
    mode: str | Literal["standard", "pro"]
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """`"medium"` by default."""
    summary: Literal["auto", "concise", "detailed"] | None
    context: Literal["auto", "current_turn", "all_turns"] | None
    generate_summary: Literal["auto", "concise", "detailed"] | None
    """Deprecated."""


class ResponseCreateModerationPolicyInput(TypedDict):
    mode: Literal["score", "block"]


class ResponseCreateModerationPolicyOutput(TypedDict):
    mode: Literal["score", "block"]


class ResponseCreateModerationPolicy(TypedDict, total=False):
    input: ResponseCreateModerationPolicyInput | None
    output: ResponseCreateModerationPolicyOutput | None


class ResponseCreateModeration(TypedDict, total=False):
    model: Required[str]
    policy: ResponseCreateModerationPolicy | None


class ResponseCreateStreamOptions(TypedDict, total=False):
    include_obfuscation: bool


ResponseCreateConversation: TypeAlias = str | BetaResponseConversationParamParam


class ResponseCreateContextManagement(TypedDict, total=False):
    type: Required[str]
    compact_threshold: int | None
    """At least 1,000."""


class ResponseCreateMultiAgent(TypedDict, total=False):
    enabled: Required[bool]
    max_concurrent_subagents: int
    """At least 1."""


class ResponseCreate(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    stream_id: str
    """1 to 256 characters."""
    metadata: Mapping[str, str] | None
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
    prompt_cache_options: ResponseCreatePromptCacheOptions
    previous_response_id: str | None
    model: (
        str
        | ChatModel
        | Literal[
            "o1-pro",
            "o1-pro-2025-03-19",
            "o3-pro",
            "o3-pro-2025-06-10",
            "o3-deep-research",
            "o3-deep-research-2025-06-26",
            "o4-mini-deep-research",
            "o4-mini-deep-research-2025-06-26",
            "computer-use-preview",
            "computer-use-preview-2025-03-11",
            "gpt-5.5-pro",
            "gpt-5.5-pro-2026-04-23",
            "gpt-5-codex",
            "gpt-5-pro",
            "gpt-5-pro-2025-10-06",
            "gpt-5.1-codex-max",
            "gpt-daybreak-blue-latest",
            "gpt-daybreak-red-latest",
            "gpt-5.6-cyber",
        ]
    )
    background: bool | None
    """`False` by default."""
    max_tool_calls: int | None
    text: BetaResponseTextConfigParam
    tools: Sequence[BetaToolParam]
    tool_choice: ResponseCreateToolChoice
    prompt: BetaResponsePromptParam | None
    service_tier: BetaServiceTier | None
    """`"auto"` by default."""
    truncation: Literal["auto", "disabled"] | None
    """Deprecated. `"disabled"` by default."""
    reasoning: ResponseCreateReasoning | None
    input: str | Sequence[BetaResponseInputItemParam]
    include: Sequence[BetaResponseIncludable] | None
    parallel_tool_calls: bool | None
    """`True` by default."""
    store: bool | None
    """`True` by default."""
    instructions: str | None
    moderation: ResponseCreateModeration | None
    stream: bool | None
    """`False` by default."""
    stream_options: ResponseCreateStreamOptions | None
    conversation: ResponseCreateConversation | None
    context_management: Sequence[ResponseCreateContextManagement] | None
    """At least 1 item."""
    max_output_tokens: int | None
    """At least 16."""
    multi_agent: ResponseCreateMultiAgent | None


BetaResponsesClientEventParam: TypeAlias = ResponseCreate | BetaResponseInjectEventParam
"""Request form of `BetaResponsesClientEvent`."""
