# Generated from openapi.json.
"""The struct `Transcription` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .transcription_language import TranscriptionLanguage

__all__ = ["Logprob", "Transcription", "Usage", "UsageDuration", "UsageTokens", "UsageTokensInputTokenDetails"]


class Logprob(Model):
    token: str | None = None
    logprob: float | None = None
    bytes: list[float] | None = None


class UsageTokensInputTokenDetails(Model):
    text_tokens: int | None = None
    audio_tokens: int | None = None


class UsageTokens(Model, tag_field="type", tag="tokens"):
    type: Literal["tokens"] = "tokens"
    input_tokens: int
    input_token_details: UsageTokensInputTokenDetails | None = None
    output_tokens: int
    total_tokens: int


class UsageDuration(Model, tag_field="type", tag="duration"):
    type: Literal["duration"] = "duration"
    seconds: float


Usage: TypeAlias = UsageTokens | UsageDuration


class Transcription(Model):
    """What was said, as text."""

    text: str
    languages: list[TranscriptionLanguage] | None = None
    logprobs: list[Logprob] | None = None
    usage: Usage | None = None
