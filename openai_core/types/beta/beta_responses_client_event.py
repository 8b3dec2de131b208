"""The union `BetaResponsesClientEvent` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from ..shared.chat_model import ChatModel
from .beta_response_conversation_param import BetaResponseConversationParam
from .beta_response_includable import BetaResponseIncludable
from .beta_response_inject_event import BetaResponseInjectEvent
from .beta_response_input import BetaResponseInput
from .beta_response_prompt import BetaResponsePrompt
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


class ResponseCreatePromptCacheOptions(Model):
    ttl: Literal["30m"] | None = None
    mode: Literal["implicit", "explicit"] | None = None


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


BetaResponsesClientEvent: TypeAlias = ResponseCreate | BetaResponseInjectEvent
"""What a client sends over the websocket of the responses API."""
