# Generated from overlays/3.57.0.json and openapi.json.
"""Parameters of `beta.responses.create()`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from ...sentinels import Omit
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
from .response_compact_params import Image

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


class PromptCacheOptions(TypedDict, total=False):
    ttl: Literal["30m", "12h"]
    mode: Literal["implicit", "explicit"]
    comparison_response_id: str | None
    prewarm: bool


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


class AccessPrograms(TypedDict, total=False):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]


class BackgroundOptions(TypedDict, total=False):
    completion_window: Literal["soonest", "2h", "8h"]
    continuation_id: str


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
"""What `client.beta.responses.create()` takes."""
