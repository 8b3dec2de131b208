# Generated from openapi.json.
"""The event `conversation.item.input_audio_transcription.delta`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .log_prob_properties import LogProbProperties

__all__ = ["ConversationItemInputAudioTranscriptionDeltaEvent"]


class ConversationItemInputAudioTranscriptionDeltaEvent(
    Model, tag_field="type", tag="conversation.item.input_audio_transcription.delta"
):
    """The event `conversation.item.input_audio_transcription.delta`."""

    event_id: str
    type: Literal["conversation.item.input_audio_transcription.delta"] = (
        "conversation.item.input_audio_transcription.delta"
    )
    item_id: str
    content_index: int | None = None
    delta: str | None = None
    logprobs: list[LogProbProperties] | None = None
