# Generated from openapi.json.
"""The event `conversation.item.input_audio_transcription.completed`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from ..audio.transcription_language import TranscriptionLanguage
from .log_prob_properties import LogProbProperties

__all__ = [
    "ConversationItemInputAudioTranscriptionCompletedEvent",
    "Usage",
    "UsageTranscriptTextUsageDuration",
    "UsageTranscriptTextUsageTokens",
    "UsageTranscriptTextUsageTokensInputTokenDetails",
]


class UsageTranscriptTextUsageTokensInputTokenDetails(Model):
    text_tokens: int | None = None
    audio_tokens: int | None = None


class UsageTranscriptTextUsageTokens(Model, tag_field="type", tag="tokens"):
    type: Literal["tokens"] = "tokens"
    input_tokens: int
    input_token_details: UsageTranscriptTextUsageTokensInputTokenDetails | None = None
    output_tokens: int
    total_tokens: int


class UsageTranscriptTextUsageDuration(Model, tag_field="type", tag="duration"):
    type: Literal["duration"] = "duration"
    seconds: float


Usage: TypeAlias = UsageTranscriptTextUsageTokens | UsageTranscriptTextUsageDuration


class ConversationItemInputAudioTranscriptionCompletedEvent(
    Model, tag_field="type", tag="conversation.item.input_audio_transcription.completed"
):
    """The event `conversation.item.input_audio_transcription.completed`."""

    event_id: str
    type: Literal["conversation.item.input_audio_transcription.completed"] = (
        "conversation.item.input_audio_transcription.completed"
    )
    item_id: str
    content_index: int
    transcript: str
    languages: list[TranscriptionLanguage] | None = None
    logprobs: list[LogProbProperties] | None = None
    usage: Usage
