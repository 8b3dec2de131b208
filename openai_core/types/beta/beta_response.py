# Generated from overlays/3.57.0.json and openapi.json.
"""The struct `BetaResponse` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from ..shared.chat_model import ChatModel
from .beta_compacted_response import Image
from .beta_response_error import BetaResponseError
from .beta_response_input_item import BetaResponseInputItem
from .beta_response_output_item import BetaResponseOutputItem
from .beta_response_prompt import BetaResponsePrompt
from .beta_response_status import BetaResponseStatus
from .beta_response_text_config import BetaResponseTextConfig
from .beta_response_usage import BetaResponseUsage
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
    "AccessPrograms",
    "BetaResponse",
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
    "Reasoning",
    "ToolChoice",
    "ToolChoiceBetaSpecificProgrammaticToolCallingParam",
    "ToolUsage",
    "ToolUsageImageGen",
    "ToolUsageImageGenCachedTokensDetails",
    "ToolUsageImageGenInputTokensDetails",
    "ToolUsageImageGenOutputTokensDetails",
    "ToolUsageWebSearch",
]


class ToolChoiceBetaSpecificProgrammaticToolCallingParam(Model, tag_field="type", tag="programmatic_tool_calling"):
    type: Literal["programmatic_tool_calling"] = "programmatic_tool_calling"


ToolChoice: TypeAlias = (
    BetaToolChoiceOptions
    | BetaToolChoiceAllowed
    | BetaToolChoiceTypes
    | BetaToolChoiceFunction
    | BetaToolChoiceMcp
    | BetaToolChoiceCustom
    | ToolChoiceBetaSpecificProgrammaticToolCallingParam
    | BetaToolChoiceApplyPatch
    | BetaToolChoiceShell
)


class IncompleteDetails(Model):
    reason: Literal["max_output_tokens", "content_filter", "max_messages", "steered"] | None = None


class Reasoning(Model):
    mode: str | Literal["standard", "pro"] | None = None
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None
    """`"medium"` by default."""
    summary: Literal["auto", "concise", "detailed"] | None = None
    context: Literal["auto", "current_turn", "all_turns"] | None = None
    generate_summary: Literal["auto", "concise", "detailed"] | None = None
    """Deprecated: use `summary`."""


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


class BetaResponse(Model):
    """The model's answer, along with the settings that led to it."""

    metadata: dict[str, str] | None = None
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
    background: bool | None = None
    """`False` by default."""
    max_tool_calls: int | None = None
    """Calls of built-in tools in all."""
    text: BetaResponseTextConfig | None = None
    tools: list[BetaTool]
    tool_choice: ToolChoice
    prompt: BetaResponsePrompt | None = None
    service_tier: BetaServiceTier | None = None
    """`"auto"` by default."""
    truncation: Literal["auto", "disabled"] | None = None
    """`"disabled"` by default."""
    id: str
    object: Literal["response"]
    status: BetaResponseStatus | None = None
    created_at: float
    """Unix seconds."""
    completed_at: float | None = None
    """Unix seconds; None until it is complete."""
    error: BetaResponseError | None = None
    incomplete_details: IncompleteDetails | None = None
    output: list[BetaResponseOutputItem]
    reasoning: Reasoning | None = None
    instructions: str | list[BetaResponseInputItem] | None = None
    usage: BetaResponseUsage | None = None
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
