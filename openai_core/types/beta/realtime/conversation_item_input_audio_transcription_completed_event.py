# Generated from overlays/legacy.json.
"""The event `conversation.item.input_audio_transcription.completed`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ....model import Model

__all__ = [
    "ConversationItemInputAudioTranscriptionCompletedEvent",
    "Logprob",
    "Usage",
    "UsageTranscriptTextUsageDuration",
    "UsageTranscriptTextUsageTokens",
    "UsageTranscriptTextUsageTokensInputTokenDetails",
]


class UsageTranscriptTextUsageTokensInputTokenDetails(Model):
    audio_tokens: int | None = None
    text_tokens: int | None = None


class UsageTranscriptTextUsageTokens(Model, tag_field="type", tag="tokens"):
    input_tokens: int
    output_tokens: int
    total_tokens: int
    type: Literal["tokens"] = "tokens"
    input_token_details: UsageTranscriptTextUsageTokensInputTokenDetails | None = None


class UsageTranscriptTextUsageDuration(Model, tag_field="type", tag="duration"):
    seconds: float
    type: Literal["duration"] = "duration"


Usage: TypeAlias = UsageTranscriptTextUsageTokens | UsageTranscriptTextUsageDuration


class Logprob(Model):
    token: str
    bytes: list[int]
    logprob: float


class ConversationItemInputAudioTranscriptionCompletedEvent(
    Model, tag_field="type", tag="conversation.item.input_audio_transcription.completed"
):
    """The event `conversation.item.input_audio_transcription.completed`."""

    content_index: int
    event_id: str
    item_id: str
    transcript: str
    type: Literal["conversation.item.input_audio_transcription.completed"] = (
        "conversation.item.input_audio_transcription.completed"
    )
    usage: Usage
    logprobs: list[Logprob] | None = None
