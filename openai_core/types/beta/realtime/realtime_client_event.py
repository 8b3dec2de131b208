# Generated from overlays/legacy.json.
"""The union `RealtimeClientEvent` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ....model import Model
from .conversation_item_create_event import ConversationItemCreateEvent
from .conversation_item_delete_event import ConversationItemDeleteEvent
from .conversation_item_retrieve_event import ConversationItemRetrieveEvent
from .conversation_item_truncate_event import ConversationItemTruncateEvent
from .input_audio_buffer_append_event import InputAudioBufferAppendEvent
from .input_audio_buffer_clear_event import InputAudioBufferClearEvent
from .input_audio_buffer_commit_event import InputAudioBufferCommitEvent
from .response_cancel_event import ResponseCancelEvent
from .response_create_event import ResponseCreateEvent
from .session_update_event import SessionUpdateEvent
from .transcription_session_update import TranscriptionSessionUpdate

__all__ = ["OutputAudioBufferClear", "RealtimeClientEvent"]


class OutputAudioBufferClear(Model, tag_field="type", tag="output_audio_buffer.clear"):
    type: Literal["output_audio_buffer.clear"] = "output_audio_buffer.clear"
    event_id: str | None = None


RealtimeClientEvent: TypeAlias = (
    ConversationItemCreateEvent
    | ConversationItemDeleteEvent
    | ConversationItemRetrieveEvent
    | ConversationItemTruncateEvent
    | InputAudioBufferAppendEvent
    | InputAudioBufferClearEvent
    | OutputAudioBufferClear
    | InputAudioBufferCommitEvent
    | ResponseCancelEvent
    | ResponseCreateEvent
    | SessionUpdateEvent
    | TranscriptionSessionUpdate
)
"""Any event that a client sends."""
