# Generated from overlays/3.57.0.json and openapi.json.
"""The struct `Response` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from ..shared.metadata import Metadata
from ..shared.reasoning import Reasoning
from ..shared.responses_model import ResponsesModel
from ._output_text import OutputText
from .compacted_response import Image
from .response_error import ResponseError
from .response_input_item import ResponseInputItem
from .response_output_item import ResponseOutputItem
from .response_prompt import ResponsePrompt
from .response_status import ResponseStatus
from .response_text_config import ResponseTextConfig
from .response_usage import ResponseUsage
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
    "AccessPrograms",
    "Conversation",
    "Image",
    "IncompleteDetails",
    "InputTransformation",
    "Moderation",
    "ModerationInput",
    "ModerationInputError",
    "ModerationInputModerationResult",
    "ModerationOutput",
    "ModerationOutputError",
    "ModerationOutputModerationResult",
    "PromptCacheDiagnostics",
    "PromptCacheDiagnosticsCacheHit",
    "PromptCacheDiagnosticsCacheMiss",
    "PromptCacheDiagnosticsComparisonResponseNotFound",
    "PromptCacheDiagnosticsUnavailable",
    "PromptCacheOptions",
    "Response",
    "ToolChoice",
    "ToolChoiceSpecificProgrammaticToolCallingParam",
    "ToolUsage",
    "ToolUsageImageGen",
    "ToolUsageImageGenCachedTokensDetails",
    "ToolUsageImageGenInputTokensDetails",
    "ToolUsageImageGenOutputTokensDetails",
    "ToolUsageWebSearch",
]


class ToolChoiceSpecificProgrammaticToolCallingParam(Model, tag_field="type", tag="programmatic_tool_calling"):
    type: Literal["programmatic_tool_calling"] = "programmatic_tool_calling"


ToolChoice: TypeAlias = (
    ToolChoiceOptions
    | ToolChoiceAllowed
    | ToolChoiceTypes
    | ToolChoiceFunction
    | ToolChoiceMcp
    | ToolChoiceCustom
    | ToolChoiceSpecificProgrammaticToolCallingParam
    | ToolChoiceApplyPatch
    | ToolChoiceShell
)


class IncompleteDetails(Model):
    reason: Literal["max_output_tokens", "content_filter", "max_messages", "steered"] | None = None


class PromptCacheOptions(Model):
    ttl: Literal["30m", "12h"]
    mode: Literal["implicit", "explicit"]
    comparison_response_id: str | None = None


class ModerationInputModerationResult(Model, tag_field="type", tag="moderation_result"):
    type: Literal["moderation_result"] = "moderation_result"
    model: str
    flagged: bool
    categories: dict[str, bool]
    category_scores: dict[str, float]
    category_applied_input_types: dict[str, list[Literal["text", "image"]]]


class ModerationInputError(Model, tag_field="type", tag="error"):
    type: Literal["error"] = "error"
    code: str
    message: str


ModerationInput: TypeAlias = ModerationInputModerationResult | ModerationInputError


class ModerationOutputModerationResult(Model, tag_field="type", tag="moderation_result"):
    type: Literal["moderation_result"] = "moderation_result"
    model: str
    flagged: bool
    categories: dict[str, bool]
    category_scores: dict[str, float]
    category_applied_input_types: dict[str, list[Literal["text", "image"]]]


class ModerationOutputError(Model, tag_field="type", tag="error"):
    type: Literal["error"] = "error"
    code: str
    message: str


ModerationOutput: TypeAlias = ModerationOutputModerationResult | ModerationOutputError


class Moderation(Model):
    input: ModerationInput
    output: ModerationOutput


class Conversation(Model):
    id: str


class AccessPrograms(Model):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]


class InputTransformation(Model):
    id: str
    action: Literal["removed"]
    reason: Literal["organization_mismatch", "end_user_mismatch", "model_mismatch", "prefix_mismatch", "turn_boundary"]
    type: Literal["reasoning"]


class PromptCacheDiagnosticsCacheMiss(Model, tag_field="type", tag="cache_miss"):
    cache_missed_tokens: int
    reason: Literal[
        "model_changed",
        "prompt_cache_key_changed",
        "tools_changed",
        "text_format_changed",
        "reasoning_effort_changed",
        "verbosity_changed",
        "context_compacted",
        "input_changed",
        "service_tier_changed",
    ]
    type: Literal["cache_miss"] = "cache_miss"
    comparison_reusable_tokens: int | None = None


class PromptCacheDiagnosticsCacheHit(Model, tag_field="type", tag="cache_hit"):
    type: Literal["cache_hit"] = "cache_hit"


class PromptCacheDiagnosticsComparisonResponseNotFound(Model, tag_field="type", tag="comparison_response_not_found"):
    type: Literal["comparison_response_not_found"] = "comparison_response_not_found"


class PromptCacheDiagnosticsUnavailable(Model, tag_field="type", tag="unavailable"):
    type: Literal["unavailable"] = "unavailable"


PromptCacheDiagnostics: TypeAlias = (
    PromptCacheDiagnosticsCacheMiss
    | PromptCacheDiagnosticsCacheHit
    | PromptCacheDiagnosticsComparisonResponseNotFound
    | PromptCacheDiagnosticsUnavailable
)


class ToolUsageImageGenInputTokensDetails(Model):
    image_tokens: int
    text_tokens: int


class ToolUsageImageGenCachedTokensDetails(Model):
    cached_image_tokens: int
    cached_text_tokens: int


class ToolUsageImageGenOutputTokensDetails(Model):
    image_tokens: int
    text_tokens: int


class ToolUsageImageGen(Model):
    input_tokens: int
    input_tokens_details: ToolUsageImageGenInputTokensDetails
    output_tokens: int
    total_tokens: int
    cached_tokens: int | None = None
    cached_tokens_details: ToolUsageImageGenCachedTokensDetails | None = None
    output_tokens_details: ToolUsageImageGenOutputTokensDetails | None = None


class ToolUsageWebSearch(Model):
    num_requests: int


class ToolUsage(Model):
    image_gen: ToolUsageImageGen
    web_search: ToolUsageWebSearch


class Response(OutputText, Model):
    """The model's answer, along with the settings that led to it."""

    metadata: Metadata | None = None
    top_logprobs: int | None = None
    """0 to 20."""
    temperature: float | None = None
    """0 to 2."""
    top_p: float | None = None
    """0 to 1."""
    user: str | None = None
    """Deprecated: see `safety_identifier` and `prompt_cache_key`."""
    safety_identifier: str | None = None
    """At most 64 characters."""
    prompt_cache_key: str | None = None
    prompt_cache_retention: Literal["in_memory", "24h"] | None = None
    """Deprecated: see `prompt_cache_options`."""
    previous_response_id: str | None = None
    model: ResponsesModel
    background: bool | None = None
    """`False` by default."""
    max_tool_calls: int | None = None
    """Calls of built-in tools in all."""
    text: ResponseTextConfig | None = None
    tools: list[Tool]
    tool_choice: ToolChoice
    prompt: ResponsePrompt | None = None
    service_tier: ServiceTier | None = None
    """`"auto"` by default."""
    truncation: Literal["auto", "disabled"] | None = None
    """`"disabled"` by default."""
    id: str
    object: Literal["response"]
    status: ResponseStatus | None = None
    created_at: float
    """Unix seconds."""
    completed_at: float | None = None
    """Unix seconds; None until it is complete."""
    error: ResponseError | None = None
    incomplete_details: IncompleteDetails | None = None
    output: list[ResponseOutputItem]
    reasoning: Reasoning | None = None
    instructions: str | list[ResponseInputItem] | None = None
    usage: ResponseUsage | None = None
    prompt_cache_options: PromptCacheOptions | None = None
    moderation: Moderation | None = None
    parallel_tool_calls: bool
    """`True` by default."""
    conversation: Conversation | None = None
    max_output_tokens: int | None = None
    """Tokens, those of reasoning included."""
    access_programs: AccessPrograms | None = None
    image: Image | None = None
    input_transformations: list[InputTransformation] | None = None
    prompt_cache_diagnostics: PromptCacheDiagnostics | None = None
    tool_usage: ToolUsage | None = None
