# Generated from overlays/3.57.0.json and openapi.json.
"""The union `BetaResponsesClientEvent` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .beta_response_conversation_param import BetaResponseConversationParam
from .beta_response_includable import BetaResponseIncludable
from .beta_response_inject_event import BetaResponseInjectEvent
from .beta_response_input import BetaResponseInput
from .beta_response_prompt import BetaResponsePrompt
from .beta_response_steer_event import BetaResponseSteerEvent
from .beta_response_text_config import BetaResponseTextConfig
from .beta_service_tier import BetaServiceTier
from .beta_tool import BetaTool
from .beta_tool_choice_allowed import BetaToolChoiceAllowed
from .beta_tool_choice_apply_patch import BetaToolChoiceApplyPatch
from .beta_tool_choice_custom import BetaToolChoiceCustom
from .beta_tool_choice_function import BetaToolChoiceFunction
from .beta_tool_choice_mcp import BetaToolChoiceMcp
from .beta_tool_choice_options import BetaToolChoiceOptions
from .beta_tool_choice_shell import BetaToolChoiceShell
from .beta_tool_choice_types import BetaToolChoiceTypes

__all__ = [
    "BetaResponsesClientEvent",
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


class ResponseCreatePromptCacheOptions(Model):
    ttl: Literal["30m", "12h"] | None = None
    mode: Literal["implicit", "explicit"] | None = None
    comparison_response_id: str | None = None
    prewarm: bool | None = None


class ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam(
    Model, tag_field="type", tag="programmatic_tool_calling"
):
    type: Literal["programmatic_tool_calling"] = "programmatic_tool_calling"


ResponseCreateToolChoice: TypeAlias = (
    BetaToolChoiceOptions
    | BetaToolChoiceAllowed
    | BetaToolChoiceTypes
    | BetaToolChoiceFunction
    | BetaToolChoiceMcp
    | BetaToolChoiceCustom
    | ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam
    | BetaToolChoiceApplyPatch
    | BetaToolChoiceShell
)


class ResponseCreateReasoning(Model):
    mode: str | Literal["standard", "pro"] | None = None
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None
    """`"medium"` by default."""
    summary: Literal["auto", "concise", "detailed"] | None = None
    context: Literal["auto", "current_turn", "all_turns"] | None = None
    generate_summary: Literal["auto", "concise", "detailed"] | None = None
    """Deprecated."""


class ResponseCreateModerationPolicyInput(Model):
    mode: Literal["score", "block"]


class ResponseCreateModerationPolicyOutput(Model):
    mode: Literal["score", "block"]


class ResponseCreateModerationPolicy(Model):
    input: ResponseCreateModerationPolicyInput | None = None
    output: ResponseCreateModerationPolicyOutput | None = None


class ResponseCreateModeration(Model):
    model: str
    policy: ResponseCreateModerationPolicy | None = None


class ResponseCreateStreamOptions(Model):
    include_obfuscation: bool | None = None


ResponseCreateConversation: TypeAlias = str | BetaResponseConversationParam


class ResponseCreateContextManagement(Model):
    type: str
    compact_threshold: int | None = None
    """At least 1,000."""


class ResponseCreateMultiAgent(Model):
    enabled: bool
    max_concurrent_subagents: int | None = None
    """At least 1."""


class ResponseCreateAccessPrograms(Model):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"] | None = None


class ResponseCreateBackgroundOptions(Model):
    completion_window: Literal["soonest", "2h", "8h"] | None = None
    continuation_id: str | None = None


class ResponseCreateImage(Model):
    context_compression: Literal["auto", "enabled", "disabled"] | None = None


class ResponseCreate(Model, tag_field="type", tag="response.create"):
    type: Literal["response.create"] = "response.create"
    stream_id: str | None = None
    """1 to 256 characters."""
    metadata: dict[str, str] | None = None
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
    prompt_cache_options: ResponseCreatePromptCacheOptions | None = None
    previous_response_id: str | None = None
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
        | None
    ) = None
    background: bool | None = None
    """`False` by default."""
    max_tool_calls: int | None = None
    text: BetaResponseTextConfig | None = None
    tools: list[BetaTool] | None = None
    tool_choice: ResponseCreateToolChoice | None = None
    prompt: BetaResponsePrompt | None = None
    service_tier: BetaServiceTier | None = None
    """`"auto"` by default."""
    truncation: Literal["auto", "disabled"] | None = None
    """Deprecated. `"disabled"` by default."""
    reasoning: ResponseCreateReasoning | None = None
    input: str | BetaResponseInput | None = None
    include: list[BetaResponseIncludable] | None = None
    parallel_tool_calls: bool | None = None
    """`True` by default."""
    store: bool | None = None
    """`True` by default."""
    instructions: str | None = None
    moderation: ResponseCreateModeration | None = None
    stream: bool | None = None
    """`False` by default."""
    stream_options: ResponseCreateStreamOptions | None = None
    conversation: ResponseCreateConversation | None = None
    context_management: list[ResponseCreateContextManagement] | None = None
    """At least 1 item."""
    max_output_tokens: int | None = None
    """At least 16."""
    multi_agent: ResponseCreateMultiAgent | None = None
    access_programs: ResponseCreateAccessPrograms | None = None
    background_options: ResponseCreateBackgroundOptions | None = None
    image: ResponseCreateImage | None = None
    generate: bool | None = None


BetaResponsesClientEvent: TypeAlias = ResponseCreate | BetaResponseInjectEvent | BetaResponseSteerEvent
"""What a client sends over the websocket of the responses API."""
