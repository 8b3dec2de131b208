# Generated from overlays/legacy.json.
"""The struct `RealtimeResponse`."""

from __future__ import annotations

from typing import Literal

from ....model import Model
from ...shared.metadata import Metadata
from .conversation_item import ConversationItem
from .realtime_response_status import RealtimeResponseStatus
from .realtime_response_usage import RealtimeResponseUsage

__all__ = ["RealtimeResponse"]


class RealtimeResponse(Model):
    """What `response` of `ResponseCreatedEvent` holds."""

    id: str | None = None
    conversation_id: str | None = None
    max_output_tokens: int | Literal["inf"] | None = None
    metadata: Metadata | None = None
    modalities: list[Literal["text", "audio"]] | None = None
    object: Literal["realtime.response"] | None = None
    output: list[ConversationItem] | None = None
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    status: Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] | None = None
    status_details: RealtimeResponseStatus | None = None
    temperature: float | None = None
    usage: RealtimeResponseUsage | None = None
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None = None
