# Generated from overlays/3.57.0.json and openapi.json.
"""The union `BetaResponsesClientEventParam` and its members."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .beta_response_conversation_param_param import BetaResponseConversationParamParam
from .beta_response_includable import BetaResponseIncludable
from .beta_response_inject_event_param import BetaResponseInjectEventParam
from .beta_response_input_item_param import BetaResponseInputItemParam
from .beta_response_prompt_param import BetaResponsePromptParam
from .beta_response_steer_event_param import BetaResponseSteerEventParam
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
    "ResponseCreateAccessPrograms",
    "ResponseCreateBackgroundOptions",
    "ResponseCreateContextManagement",
    "ResponseCreateConversation",
    "ResponseCreateImage",
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
    ttl: Literal["30m", "12h"]
    mode: Literal["implicit", "explicit"]
    comparison_response_id: str | None
    prewarm: bool


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


class ResponseCreateAccessPrograms(TypedDict, total=False):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]


class ResponseCreateBackgroundOptions(TypedDict, total=False):
    completion_window: Literal["soonest", "2h", "8h"]
    continuation_id: str


class ResponseCreateImage(TypedDict, total=False):
    context_compression: Literal["auto", "enabled", "disabled"]


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
        Literal[
            "gpt-6-astra",
            "gpt-6.2-astra",
            "gpt-6.1-sol",
            "gpt-6.2-sol",
            "gpt-6.1-terra",
            "gpt-6-sol",
            "gpt-6-luna",
            "gpt-5.6-sol",
            "gpt-5.6-terra",
            "gpt-5.6-luna",
            "gpt-5.5",
            "gpt-5.5-2026-04-23",
            "gpt-5.4",
            "gpt-5.4-mini",
            "gpt-5.4-nano",
            "gpt-5.4-mini-2026-03-17",
            "gpt-5.4-nano-2026-03-17",
            "gpt-5.3-chat-latest",
            "gpt-5.2",
            "gpt-5.2-2025-12-11",
            "gpt-5.2-chat-latest",
            "gpt-5.2-pro",
            "gpt-5.2-pro-2025-12-11",
            "gpt-5.1",
            "gpt-5.1-2025-11-13",
            "gpt-5.1-codex",
            "gpt-5.1-mini",
            "gpt-5.1-chat-latest",
            "gpt-5",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-5-2025-08-07",
            "gpt-5-mini-2025-08-07",
            "gpt-5-nano-2025-08-07",
            "gpt-5-chat-latest",
            "gpt-4.1",
            "gpt-4.1-mini",
            "gpt-4.1-nano",
            "gpt-4.1-2025-04-14",
            "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14",
            "o4-mini",
            "o4-mini-2025-04-16",
            "o3",
            "o3-2025-04-16",
            "o3-mini",
            "o3-mini-2025-01-31",
            "o1",
            "o1-2024-12-17",
            "o1-preview",
            "o1-preview-2024-09-12",
            "o1-mini",
            "o1-mini-2024-09-12",
            "gpt-4o",
            "gpt-4o-2024-11-20",
            "gpt-4o-2024-08-06",
            "gpt-4o-2024-05-13",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-12-15",
            "gpt-4o-audio-preview",
            "gpt-4o-audio-preview-2024-10-01",
            "gpt-4o-audio-preview-2024-12-17",
            "gpt-4o-audio-preview-2025-06-03",
            "gpt-4o-mini-audio-preview",
            "gpt-4o-mini-audio-preview-2024-12-17",
            "gpt-4o-search-preview",
            "gpt-4o-mini-search-preview",
            "gpt-4o-search-preview-2025-03-11",
            "gpt-4o-mini-search-preview-2025-03-11",
            "chatgpt-4o-latest",
            "codex-mini-latest",
            "gpt-4o-mini",
            "gpt-4o-mini-2024-07-18",
            "gpt-4-turbo",
            "gpt-4-turbo-2024-04-09",
            "gpt-4-0125-preview",
            "gpt-4-turbo-preview",
            "gpt-4-1106-preview",
            "gpt-4-vision-preview",
            "gpt-4",
            "gpt-4-0314",
            "gpt-4-0613",
            "gpt-4-32k",
            "gpt-4-32k-0314",
            "gpt-4-32k-0613",
            "gpt-3.5-turbo",
            "gpt-3.5-turbo-16k",
            "gpt-3.5-turbo-0301",
            "gpt-3.5-turbo-0613",
            "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125",
            "gpt-3.5-turbo-16k-0613",
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
            "gpt-6-cyber",
            "gpt-rosalind-research",
            "gpt-6-rosalind",
            "gpt-6.2-astra-law",
        ]
        | str
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
    access_programs: ResponseCreateAccessPrograms
    background_options: ResponseCreateBackgroundOptions
    image: ResponseCreateImage
    generate: bool


BetaResponsesClientEventParam: TypeAlias = ResponseCreate | BetaResponseInjectEventParam | BetaResponseSteerEventParam
"""Request form of `BetaResponsesClientEvent`."""
