# Generated from openapi.json.
"""The struct `ConversationItemInputAudioTranscriptionSegment`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ConversationItemInputAudioTranscriptionSegment"]


class ConversationItemInputAudioTranscriptionSegment(
    Model, tag_field="type", tag="conversation.item.input_audio_transcription.segment"
):
    """The kind `conversation.item.input_audio_transcription.segment` of `RealtimeServerEvent`."""

    event_id: str
    type: Literal["conversation.item.input_audio_transcription.segment"] = (
        "conversation.item.input_audio_transcription.segment"
    )
    item_id: str
    content_index: int
    text: str
    id: str
    speaker: str
    start: float
    end: float
