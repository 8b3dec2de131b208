"""The struct `Response` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from ..shared.metadata import Metadata
from ..shared.reasoning import Reasoning
from ..shared.responses_model import ResponsesModel
from .response_error import ResponseError
from .response_input_item import ResponseInputItem
from .response_output_item import ResponseOutputItem
from .response_output_message import ResponseOutputMessage
from .response_output_text import ResponseOutputText
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
    "Conversation",
    "IncompleteDetails",
    "Moderation",
    "ModerationInput",
    "ModerationInputError",
    "ModerationInputModerationResult",
    "ModerationOutput",
    "ModerationOutputError",
    "ModerationOutputModerationResult",
    "PromptCacheOptions",
    "Response",
    "ToolChoice",
    "ToolChoiceSpecificProgrammaticToolCallingParam",
]


class IncompleteDetails(Model):
    reason: Literal["max_output_tokens", "content_filter"] | None = None


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


class Conversation(Model):
    id: str


class ModerationInputModerationResult(Model, tag_field="type", tag="moderation_result"):
    categories: dict[str, bool]
    category_applied_input_types: dict[str, list[Literal["text", "image"]]]
    category_scores: dict[str, float]
    flagged: bool
    model: str
    type: Literal["moderation_result"] = "moderation_result"


class ModerationInputError(Model, tag_field="type", tag="error"):
    code: str
    message: str
    type: Literal["error"] = "error"


ModerationInput: TypeAlias = ModerationInputModerationResult | ModerationInputError


class ModerationOutputModerationResult(Model, tag_field="type", tag="moderation_result"):
    categories: dict[str, bool]
    category_applied_input_types: dict[str, list[Literal["text", "image"]]]
    category_scores: dict[str, float]
    flagged: bool
    model: str
    type: Literal["moderation_result"] = "moderation_result"


class ModerationOutputError(Model, tag_field="type", tag="error"):
    code: str
    message: str
    type: Literal["error"] = "error"


ModerationOutput: TypeAlias = ModerationOutputModerationResult | ModerationOutputError


class Moderation(Model):
    input: ModerationInput
    output: ModerationOutput


class PromptCacheOptions(Model):
    mode: Literal["implicit", "explicit"]
    ttl: Literal["30m"]


class Response(Model):
    """The model's answer, along with the settings that led to it."""

    id: str
    created_at: float
    """Unix seconds."""
    error: ResponseError | None = None
    incomplete_details: IncompleteDetails | None = None
    instructions: str | list[ResponseInputItem] | None = None
    metadata: Metadata | None = None
    model: ResponsesModel
    object: Literal["response"]
    output: list[ResponseOutputItem]
    parallel_tool_calls: bool
    temperature: float | None = None
    """0 to 2."""
    tool_choice: ToolChoice
    tools: list[Tool]
    top_p: float | None = None
    """0 to 1."""
    background: bool | None = None
    completed_at: float | None = None
    """Unix seconds; None until it is complete."""
    conversation: Conversation | None = None
    max_output_tokens: int | None = None
    """Tokens, those of reasoning included."""
    max_tool_calls: int | None = None
    """Calls of built-in tools in all."""
    moderation: Moderation | None = None
    previous_response_id: str | None = None
    prompt: ResponsePrompt | None = None
    prompt_cache_key: str | None = None
    prompt_cache_options: PromptCacheOptions | None = None
    prompt_cache_retention: Literal["in_memory", "24h"] | None = None
    """Deprecated: see `prompt_cache_options`."""
    reasoning: Reasoning | None = None
    safety_identifier: str | None = None
    """At most 64 characters."""
    service_tier: ServiceTier | None = None
    status: ResponseStatus | None = None
    text: ResponseTextConfig | None = None
    top_logprobs: int | None = None
    """0 to 20."""
    truncation: Literal["auto", "disabled"] | None = None
    usage: ResponseUsage | None = None
    user: str | None = None
    """Deprecated: see `safety_identifier` and `prompt_cache_key`."""

    @property
    def output_text(self) -> str:
        """All text of the answer's messages in one string; empty if there is none."""
        return "".join(
            part.text
            for item in self.output or ()
            if isinstance(item, ResponseOutputMessage)
            for part in item.content or ()
            if isinstance(part, ResponseOutputText)
        )
