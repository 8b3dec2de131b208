# Generated from overlays/legacy.json.
"""The event `conversation.item.input_audio_transcription.delta`."""

from __future__ import annotations

from typing import Literal

from ....model import Model
from .conversation_item_input_audio_transcription_completed_event import Logprob

__all__ = ["ConversationItemInputAudioTranscriptionDeltaEvent", "Logprob"]


class ConversationItemInputAudioTranscriptionDeltaEvent(
    Model, tag_field="type", tag="conversation.item.input_audio_transcription.delta"
):
    """The event `conversation.item.input_audio_transcription.delta`."""

    event_id: str
    item_id: str
    type: Literal["conversation.item.input_audio_transcription.delta"] = (
        "conversation.item.input_audio_transcription.delta"
    )
    content_index: int | None = None
    delta: str | None = None
    logprobs: list[Logprob] | None = None
