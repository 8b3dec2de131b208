# Generated from openapi.json.
"""The event `transcript.text.done`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .transcription_language import TranscriptionLanguage
from .transcription_text_delta_event import Logprob

__all__ = ["Logprob", "TranscriptionTextDoneEvent", "Usage", "UsageInputTokenDetails"]


class UsageInputTokenDetails(Model):
    text_tokens: int | None = None
    audio_tokens: int | None = None


class Usage(Model):
    type: Literal["tokens"]
    input_tokens: int
    input_token_details: UsageInputTokenDetails | None = None
    output_tokens: int
    total_tokens: int


class TranscriptionTextDoneEvent(Model, tag_field="type", tag="transcript.text.done"):
    """The event `transcript.text.done`."""

    type: Literal["transcript.text.done"] = "transcript.text.done"
    text: str
    languages: list[TranscriptionLanguage] | None = None
    logprobs: list[Logprob] | None = None
    usage: Usage | None = None
