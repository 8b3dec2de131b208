# Generated from openapi.json.
"""The struct `RealtimeResponse` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from ..shared.metadata import Metadata
from .conversation_item import ConversationItem
from .realtime_audio_formats import RealtimeAudioFormats
from .realtime_response_status import RealtimeResponseStatus
from .realtime_response_usage import RealtimeResponseUsage

__all__ = ["Audio", "AudioOutput", "RealtimeResponse"]


class AudioOutput(Model):
    format: RealtimeAudioFormats | None = None
    voice: (
        str
        | Literal[
            "alloy",
            "ash",
            "ballad",
            "coral",
            "echo",
            "sage",
            "shimmer",
            "verse",
            "marin",
            "cedar",
            "fable",
            "onyx",
            "nova",
        ]
        | None
    ) = None
    """`"alloy"` by default."""


class Audio(Model):
    output: AudioOutput | None = None


class RealtimeResponse(Model):
    """What `response` of `ResponseCreatedEvent` holds."""

    id: str | None = None
    object: Literal["realtime.response"] | None = None
    status: Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] | None = None
    status_details: RealtimeResponseStatus | None = None
    output: list[ConversationItem] | None = None
    metadata: Metadata | None = None
    audio: Audio | None = None
    usage: RealtimeResponseUsage | None = None
    conversation_id: str | None = None
    output_modalities: list[Literal["text", "audio"]] | None = None
    max_output_tokens: int | Literal["inf"] | None = None
