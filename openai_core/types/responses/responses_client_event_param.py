# Generated from overlays/3.57.0.json.
"""The union `ResponsesClientEventParam` and its members."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from ..shared.responses_model import ResponsesModel
from ..shared_params.metadata import Metadata
from ..shared_params.reasoning import Reasoning
from .response_conversation_param_param import ResponseConversationParamParam
from .response_includable import ResponseIncludable
from .response_input_item_param import ResponseInputItemParam
from .response_prompt_param import ResponsePromptParam
from .response_steer_event_param import ResponseSteerEventParam
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
    "ResponsesClientEventParam",
    "StreamOptions",
    "ToolChoice",
    "ToolChoiceSpecificProgrammaticToolCallingParam",
]


class ResponseCreateAccessPrograms(TypedDict, total=False):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]


class ResponseCreateBackgroundOptions(TypedDict, total=False):
    completion_window: Literal["soonest", "2h", "8h"]
    continuation_id: str


class ResponseCreateContextManagement(TypedDict, total=False):
    type: Required[str]
    compact_threshold: int | None


ResponseCreateConversation: TypeAlias = str | ResponseConversationParamParam


class ResponseCreateImage(TypedDict, total=False):
    context_compression: Literal["auto", "enabled", "disabled"]


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


class ResponseCreatePromptCacheOptions(TypedDict, total=False):
    comparison_response_id: str | None
    mode: Literal["implicit", "explicit"]
    prewarm: bool
    ttl: Literal["30m", "12h"]


class ResponseCreateStreamOptions(TypedDict, total=False):
    include_obfuscation: bool


class ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam(TypedDict):
    type: Literal["programmatic_tool_calling"]


ResponseCreateToolChoice: TypeAlias = (
    ToolChoiceOptions
    | ToolChoiceAllowedParam
    | ToolChoiceTypesParam
    | ToolChoiceFunctionParam
    | ToolChoiceMcpParam
    | ToolChoiceCustomParam
    | ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam
    | ToolChoiceApplyPatchParam
    | ToolChoiceShellParam
)


class ResponseCreate(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    access_programs: ResponseCreateAccessPrograms
    background: bool | None
    background_options: ResponseCreateBackgroundOptions
    context_management: Sequence[ResponseCreateContextManagement] | None
    conversation: ResponseCreateConversation | None
    generate: bool
    image: ResponseCreateImage
    include: Sequence[ResponseIncludable] | None
    input: str | Sequence[ResponseInputItemParam]
    instructions: str | None
    max_output_tokens: int | None
    max_tool_calls: int | None
    metadata: Metadata | None
    model: ResponsesModel
    moderation: ResponseCreateModeration | None
    parallel_tool_calls: bool | None
    previous_response_id: str | None
    prompt: ResponsePromptParam | None
    prompt_cache_key: str | None
    prompt_cache_options: ResponseCreatePromptCacheOptions
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    reasoning: Reasoning | None
    safety_identifier: str | None
    service_tier: ServiceTier | None
    """`"auto"` by default."""
    store: bool | None
    stream: bool | None
    stream_id: str
    stream_options: ResponseCreateStreamOptions | None
    temperature: float | None
    text: ResponseTextConfigParam
    tool_choice: ResponseCreateToolChoice
    tools: Sequence[ToolParam]
    top_logprobs: int | None
    top_p: float | None
    truncation: Literal["auto", "disabled"] | None
    user: str


ResponsesClientEventParam: TypeAlias = ResponseCreate | ResponseSteerEventParam
"""Request form of `ResponsesClientEvent`."""

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
