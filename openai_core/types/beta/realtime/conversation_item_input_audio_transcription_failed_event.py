# Generated from overlays/legacy.json.
"""The event `conversation.item.input_audio_transcription.failed`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["ConversationItemInputAudioTranscriptionFailedEvent", "Error"]


class Error(Model):
    code: str | None = None
    message: str | None = None
    param: str | None = None
    type: str | None = None


class ConversationItemInputAudioTranscriptionFailedEvent(
    Model, tag_field="type", tag="conversation.item.input_audio_transcription.failed"
):
    """The event `conversation.item.input_audio_transcription.failed`."""

    content_index: int
    error: Error
    event_id: str
    item_id: str
    type: Literal["conversation.item.input_audio_transcription.failed"] = (
        "conversation.item.input_audio_transcription.failed"
    )
