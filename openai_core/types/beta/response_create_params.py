"""Parameters of `beta.responses.create()`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from ...sentinels import Omit
from ..shared.chat_model import ChatModel
from .beta_response_conversation_param_param import BetaResponseConversationParamParam
from .beta_response_includable import BetaResponseIncludable
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
from .response_compact_params import PromptCacheOptions

__all__ = [
    "ContextManagement",
    "Conversation",
    "Moderation",
    "ModerationPolicy",
    "ModerationPolicyInput",
    "ModerationPolicyOutput",
    "MultiAgent",
    "PromptCacheOptions",
    "Reasoning",
    "ResponseCreateParams",
    "ResponseCreateParamsBase",
    "ResponseCreateParamsNonStreaming",
    "ResponseCreateParamsStreaming",
    "StreamOptions",
    "ToolChoice",
    "ToolChoiceBetaSpecificProgrammaticToolCallingParam",
]


class ToolChoiceBetaSpecificProgrammaticToolCallingParam(TypedDict):
    type: Literal["programmatic_tool_calling"]


ToolChoice: TypeAlias = (
    BetaToolChoiceOptions
    | BetaToolChoiceAllowedParam
    | BetaToolChoiceTypesParam
    | BetaToolChoiceFunctionParam
    | BetaToolChoiceMcpParam
    | BetaToolChoiceCustomParam
    | ToolChoiceBetaSpecificProgrammaticToolCallingParam
    | BetaToolChoiceApplyPatchParam
    | BetaToolChoiceShellParam
)


class Reasoning(TypedDict, total=False):
    mode: str | Literal["standard", "pro"]
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """`"medium"` by default."""
    summary: Literal["auto", "concise", "detailed"] | None
    context: Literal["auto", "current_turn", "all_turns"] | None
    generate_summary: Literal["auto", "concise", "detailed"] | None
    """Deprecated: use `summary`."""


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


Conversation: TypeAlias = str | BetaResponseConversationParamParam


class ContextManagement(TypedDict, total=False):
    type: Required[str]
    compact_threshold: int | None
    """Tokens; at least 1,000."""


class MultiAgent(TypedDict, total=False):
    enabled: Required[bool]
    max_concurrent_subagents: int
    """At least 1."""


class ResponseCreateParamsBase(TypedDict, total=False):
    """What `client.beta.responses.create()` takes whether or not it streams."""

    betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit
    metadata: Mapping[str, str] | Omit | None
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
        | Omit
    )
    background: bool | Omit | None
    """`False` by default."""
    max_tool_calls: int | Omit | None
    """Calls of built-in tools in all."""
    text: BetaResponseTextConfigParam | Omit
    tools: Sequence[BetaToolParam] | Omit
    tool_choice: ToolChoice | Omit
    prompt: BetaResponsePromptParam | Omit | None
    service_tier: BetaServiceTier | Omit | None
    """`"auto"` by default."""
    truncation: Literal["auto", "disabled"] | Omit | None
    """Deprecated. `"disabled"` by default."""
    reasoning: Reasoning | Omit | None
    input: str | Sequence[BetaResponseInputItemParam] | Omit
    include: Sequence[BetaResponseIncludable] | Omit | None
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
    multi_agent: MultiAgent | Omit | None


class ResponseCreateParamsNonStreaming(ResponseCreateParamsBase, total=False):
    """A request for the whole response at once."""

    stream: Literal[False] | Omit | None


class ResponseCreateParamsStreaming(ResponseCreateParamsBase, total=False):
    """A request for the response in events."""

    stream: Required[Literal[True]]


ResponseCreateParams: TypeAlias = ResponseCreateParamsNonStreaming | ResponseCreateParamsStreaming
"""What `client.beta.responses.create()` takes."""
