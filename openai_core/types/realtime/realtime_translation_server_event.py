# Generated from openapi.json.
"""The union `RealtimeTranslationServerEvent` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .realtime_error_event import RealtimeErrorEvent
from .realtime_translation_session import RealtimeTranslationSession

__all__ = [
    "RealtimeTranslationServerEvent",
    "SessionClosed",
    "SessionCreated",
    "SessionInputTranscriptDelta",
    "SessionOutputAudioDelta",
    "SessionOutputTranscriptDelta",
    "SessionUpdated",
]


class SessionCreated(Model, tag_field="type", tag="session.created"):
    event_id: str
    type: Literal["session.created"] = "session.created"
    session: RealtimeTranslationSession


class SessionUpdated(Model, tag_field="type", tag="session.updated"):
    event_id: str
    type: Literal["session.updated"] = "session.updated"
    session: RealtimeTranslationSession


class SessionClosed(Model, tag_field="type", tag="session.closed"):
    event_id: str
    type: Literal["session.closed"] = "session.closed"


class SessionInputTranscriptDelta(Model, tag_field="type", tag="session.input_transcript.delta"):
    event_id: str
    type: Literal["session.input_transcript.delta"] = "session.input_transcript.delta"
    delta: str
    elapsed_ms: int | None = None


class SessionOutputTranscriptDelta(Model, tag_field="type", tag="session.output_transcript.delta"):
    event_id: str
    type: Literal["session.output_transcript.delta"] = "session.output_transcript.delta"
    delta: str
    elapsed_ms: int | None = None


class SessionOutputAudioDelta(Model, tag_field="type", tag="session.output_audio.delta"):
    event_id: str
    type: Literal["session.output_audio.delta"] = "session.output_audio.delta"
    delta: str
    sample_rate: int | None = None
    """24,000 by default."""
    channels: int | None = None
    """1 by default."""
    format: Literal["pcm16"] | None = None
    elapsed_ms: int | None = None


RealtimeTranslationServerEvent: TypeAlias = (
    RealtimeErrorEvent
    | SessionCreated
    | SessionUpdated
    | SessionClosed
    | SessionInputTranscriptDelta
    | SessionOutputTranscriptDelta
    | SessionOutputAudioDelta
)
"""A realtime translation server event, of any kind."""
