# Generated from openapi.json.
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
    message: ChatCompletionMessage
    logprobs: ChoiceLogprobs | None = None


class ModerationInputModerationResultsResult(Model):
    type: Literal["moderation_result"]
    model: str
    flagged: bool
    categories: dict[str, bool]
    category_scores: dict[str, float]
    category_applied_input_types: dict[str, list[Literal["text", "image"]]]


class ModerationInputModerationResults(Model, tag_field="type", tag="moderation_results"):
    type: Literal["moderation_results"] = "moderation_results"
    model: str
    results: list[ModerationInputModerationResultsResult]


class ModerationInputError(Model, tag_field="type", tag="error"):
    type: Literal["error"] = "error"
    code: str
    message: str


ModerationInput: TypeAlias = ModerationInputModerationResults | ModerationInputError


class ModerationOutputModerationResultsResult(Model):
    type: Literal["moderation_result"]
    model: str
    flagged: bool
    categories: dict[str, bool]
    category_scores: dict[str, float]
    category_applied_input_types: dict[str, list[Literal["text", "image"]]]


class ModerationOutputModerationResults(Model, tag_field="type", tag="moderation_results"):
    type: Literal["moderation_results"] = "moderation_results"
    model: str
    results: list[ModerationOutputModerationResultsResult]


class ModerationOutputError(Model, tag_field="type", tag="error"):
    type: Literal["error"] = "error"
    code: str
    message: str


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
    metadata: Metadata | None = None
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None = None
    """`"auto"` by default."""
    system_fingerprint: str | None = None
    """Deprecated. Changes when the servers behind the model do."""
    object: Literal["chat.completion"]
    usage: CompletionUsage | None = None
    moderation: Moderation | None = None
