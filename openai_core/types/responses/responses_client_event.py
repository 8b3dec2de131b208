# Generated from overlays/3.57.0.json.
"""The union `ResponsesClientEvent` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from ..shared.metadata import Metadata
from ..shared.reasoning import Reasoning
from ..shared.responses_model import ResponsesModel
from .response_conversation_param import ResponseConversationParam
from .response_includable import ResponseIncludable
from .response_input import ResponseInput
from .response_prompt import ResponsePrompt
from .response_steer_event import ResponseSteerEvent
from .response_text_config import ResponseTextConfig
from .service_tier import ServiceTier
from .tool import Tool
from .tool_choice_allowed import ToolChoiceAllowed
from .tool_choice_apply_patch import ToolChoiceApplyPatch
from .tool_choice_custom import ToolChoiceCustom
from .tool_choice_function import ToolChoiceFunction
from .tool_choice_mcp import ToolChoiceMcp
from .tool_choice_options import ToolChoiceOptions
from .tool_choice_shell import ToolChoiceShell
from .tool_choice_types import ToolChoiceTypes

__all__ = [
    "ContextManagement",
    "Conversation",
    "Moderation",
    "ModerationPolicy",
    "ModerationPolicyInput",
    "ModerationPolicyOutput",
    "PromptCacheOptions",
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
    "ResponseCreatePromptCacheOptions",
    "ResponseCreateStreamOptions",
    "ResponseCreateToolChoice",
    "ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam",
    "ResponsesClientEvent",
    "StreamOptions",
    "ToolChoice",
    "ToolChoiceSpecificProgrammaticToolCallingParam",
]


class ResponseCreateAccessPrograms(Model):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"] | None = None


class ResponseCreateBackgroundOptions(Model):
    completion_window: Literal["soonest", "2h", "8h"] | None = None
    continuation_id: str | None = None


class ResponseCreateContextManagement(Model):
    type: str
    compact_threshold: int | None = None


ResponseCreateConversation: TypeAlias = str | ResponseConversationParam


class ResponseCreateImage(Model):
    context_compression: Literal["auto", "enabled", "disabled"] | None = None


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


class ResponseCreatePromptCacheOptions(Model):
    comparison_response_id: str | None = None
    mode: Literal["implicit", "explicit"] | None = None
    prewarm: bool | None = None
    ttl: Literal["30m", "12h"] | None = None


class ResponseCreateStreamOptions(Model):
    include_obfuscation: bool | None = None


class ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam(
    Model, tag_field="type", tag="programmatic_tool_calling"
):
    type: Literal["programmatic_tool_calling"] = "programmatic_tool_calling"


ResponseCreateToolChoice: TypeAlias = (
    ToolChoiceOptions
    | ToolChoiceAllowed
    | ToolChoiceTypes
    | ToolChoiceFunction
    | ToolChoiceMcp
    | ToolChoiceCustom
    | ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam
    | ToolChoiceApplyPatch
    | ToolChoiceShell
)


class ResponseCreate(Model, tag_field="type", tag="response.create"):
    type: Literal["response.create"] = "response.create"
    access_programs: ResponseCreateAccessPrograms | None = None
    background: bool | None = None
    background_options: ResponseCreateBackgroundOptions | None = None
    context_management: list[ResponseCreateContextManagement] | None = None
    conversation: ResponseCreateConversation | None = None
    generate: bool | None = None
    image: ResponseCreateImage | None = None
    include: list[ResponseIncludable] | None = None
    input: str | ResponseInput | None = None
    instructions: str | None = None
    max_output_tokens: int | None = None
    max_tool_calls: int | None = None
    metadata: Metadata | None = None
    model: ResponsesModel | None = None
    moderation: ResponseCreateModeration | None = None
    parallel_tool_calls: bool | None = None
    previous_response_id: str | None = None
    prompt: ResponsePrompt | None = None
    prompt_cache_key: str | None = None
    prompt_cache_options: ResponseCreatePromptCacheOptions | None = None
    prompt_cache_retention: Literal["in_memory", "24h"] | None = None
    reasoning: Reasoning | None = None
    safety_identifier: str | None = None
    service_tier: ServiceTier | None = None
    """`"auto"` by default."""
    store: bool | None = None
    stream: bool | None = None
    stream_id: str | None = None
    stream_options: ResponseCreateStreamOptions | None = None
    temperature: float | None = None
    text: ResponseTextConfig | None = None
    tool_choice: ResponseCreateToolChoice | None = None
    tools: list[Tool] | None = None
    top_logprobs: int | None = None
    top_p: float | None = None
    truncation: Literal["auto", "disabled"] | None = None
    user: str | None = None


ResponsesClientEvent: TypeAlias = ResponseCreate | ResponseSteerEvent
"""What a client sends over the websocket of the responses API."""

ContextManagement: TypeAlias = ResponseCreateContextManagement

Conversation: TypeAlias = ResponseCreateConversation

Moderation: TypeAlias = ResponseCreateModeration

ModerationPolicy: TypeAlias = ResponseCreateModerationPolicy

ModerationPolicyInput: TypeAlias = ResponseCreateModerationPolicyInput

ModerationPolicyOutput: TypeAlias = ResponseCreateModerationPolicyOutput

PromptCacheOptions: TypeAlias = ResponseCreatePromptCacheOptions

StreamOptions: TypeAlias = ResponseCreateStreamOptions

ToolChoice: TypeAlias = ResponseCreateToolChoice

ToolChoiceSpecificProgrammaticToolCallingParam: TypeAlias = ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam
