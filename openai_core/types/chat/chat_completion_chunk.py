# Generated from overlays/3.57.0.json and openapi.json.
"""The struct `ChatCompletionChunk` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from ..completion_usage import CompletionUsage
from .chat_completion import (
    ChoiceLogprobs,
    Moderation,
    ModerationInput,
    ModerationInputError,
    ModerationInputModerationResults,
    ModerationInputModerationResultsResult,
    ModerationOutput,
    ModerationOutputError,
    ModerationOutputModerationResults,
    ModerationOutputModerationResultsResult,
)

__all__ = [
    "ChatCompletionChunk",
    "Choice",
    "ChoiceDelta",
    "ChoiceDeltaAudio",
    "ChoiceDeltaFunctionCall",
    "ChoiceDeltaToolCall",
    "ChoiceDeltaToolCallFunction",
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


class ChoiceDeltaFunctionCall(Model):
    arguments: str | None = None
    name: str | None = None


class ChoiceDeltaToolCallFunction(Model):
    name: str | None = None
    arguments: str | None = None


class ChoiceDeltaToolCall(Model):
    index: int
    id: str | None = None
    type: Literal["function"] | None = None
    function: ChoiceDeltaToolCallFunction | None = None


class ChoiceDeltaAudio(Model):
    id: str | None = None
    data: str | None = None
    expires_at: int | None = None
    """Unix seconds."""
    transcript: str | None = None


class ChoiceDelta(Model):
    content: str | None = None
    function_call: ChoiceDeltaFunctionCall | None = None
    """Deprecated: see `tool_calls`."""
    tool_calls: list[ChoiceDeltaToolCall] | None = None
    role: Literal["developer", "system", "user", "assistant", "tool"] | None = None
    refusal: str | None = None
    audio: ChoiceDeltaAudio | None = None


class Choice(Model):
    delta: ChoiceDelta
    logprobs: ChoiceLogprobs | None = None
    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | None = None
    index: int


class ChatCompletionChunk(Model):
    """One event of a streamed chat answer."""

    id: str
    choices: list[Choice]
    """Empty in the chunk that reports the usage."""
    created: int
    """Unix seconds."""
    model: str
    obfuscation: str | None = None
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None = None
    """`"auto"` by default."""
    system_fingerprint: str | None = None
    """Deprecated. Changes when the servers behind the model do."""
    object: Literal["chat.completion.chunk"]
    usage: CompletionUsage | None = None
    """Only in the last chunk, and only with `stream_options={"include_usage": True}`."""
    moderation: Moderation | None = None
