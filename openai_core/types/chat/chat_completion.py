"""The struct `ChatCompletion` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from ..completion_usage import CompletionUsage
from ..shared.metadata import Metadata
from .chat_completion_message import ChatCompletionMessage
from .chat_completion_token_logprob import ChatCompletionTokenLogprob

__all__ = [
    "ChatCompletion",
    "Choice",
    "ChoiceLogprobs",
    "Moderation",
    "ModerationInput",
    "ModerationInputError",
    "ModerationInputModerationResults",
    "ModerationInputModerationResultsResult",
    "ModerationOutput",
    "ModerationOutputError",
    "ModerationOutputModerationResults",
    "ModerationOutputModerationResultsResult",
]


class ChoiceLogprobs(Model):
    content: list[ChatCompletionTokenLogprob] | None = None
    refusal: list[ChatCompletionTokenLogprob] | None = None


class Choice(Model):
    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
    index: int
    logprobs: ChoiceLogprobs | None = None
    message: ChatCompletionMessage


class ModerationInputModerationResultsResult(Model):
    categories: dict[str, bool]
    category_applied_input_types: dict[str, list[Literal["text", "image"]]]
    category_scores: dict[str, float]
    flagged: bool
    model: str
    type: Literal["moderation_result"]


class ModerationInputModerationResults(Model, tag_field="type", tag="moderation_results"):
    model: str
    results: list[ModerationInputModerationResultsResult]
    type: Literal["moderation_results"] = "moderation_results"


class ModerationInputError(Model, tag_field="type", tag="error"):
    code: str
    message: str
    type: Literal["error"] = "error"


ModerationInput: TypeAlias = ModerationInputModerationResults | ModerationInputError


class ModerationOutputModerationResultsResult(Model):
    categories: dict[str, bool]
    category_applied_input_types: dict[str, list[Literal["text", "image"]]]
    category_scores: dict[str, float]
    flagged: bool
    model: str
    type: Literal["moderation_result"]


class ModerationOutputModerationResults(Model, tag_field="type", tag="moderation_results"):
    model: str
    results: list[ModerationOutputModerationResultsResult]
    type: Literal["moderation_results"] = "moderation_results"


class ModerationOutputError(Model, tag_field="type", tag="error"):
    code: str
    message: str
    type: Literal["error"] = "error"


ModerationOutput: TypeAlias = ModerationOutputModerationResults | ModerationOutputError


class Moderation(Model):
    input: ModerationInput
    output: ModerationOutput


class ChatCompletion(Model):
    """The answer to one chat request that was not streamed."""

    id: str
    choices: list[Choice]
    created: int
    """Unix seconds."""
    model: str
    object: Literal["chat.completion"]
    metadata: Metadata | None = None
    moderation: Moderation | None = None
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None = None
    system_fingerprint: str | None = None
    """Deprecated. Changes when the servers behind the model do."""
    usage: CompletionUsage | None = None
