# Generated from openapi.json.
"""The union `RealtimeTranslationClientEvent` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .realtime_translation_session_update_request import RealtimeTranslationSessionUpdateRequest

__all__ = ["RealtimeTranslationClientEvent", "SessionClose", "SessionInputAudioBufferAppend", "SessionUpdate"]


class SessionUpdate(Model, tag_field="type", tag="session.update"):
    event_id: str | None = None
    """At most 512 characters."""
    type: Literal["session.update"] = "session.update"
    session: RealtimeTranslationSessionUpdateRequest


class SessionInputAudioBufferAppend(Model, tag_field="type", tag="session.input_audio_buffer.append"):
    event_id: str | None = None
    """At most 512 characters."""
    type: Literal["session.input_audio_buffer.append"] = "session.input_audio_buffer.append"
    audio: str


class SessionClose(Model, tag_field="type", tag="session.close"):
    event_id: str | None = None
    """At most 512 characters."""
    type: Literal["session.close"] = "session.close"


RealtimeTranslationClientEvent: TypeAlias = SessionUpdate | SessionInputAudioBufferAppend | SessionClose
"""A realtime translation client event, of any kind."""
