# Generated from openapi.json.
"""The event `session.created`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .realtime_session_create_request import RealtimeSessionCreateRequest
from .realtime_transcription_session_create_request import RealtimeTranscriptionSessionCreateRequest

__all__ = ["Session", "SessionCreatedEvent"]

Session: TypeAlias = RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest


class SessionCreatedEvent(Model, tag_field="type", tag="session.created"):
    """The event `session.created`."""

    event_id: str
    type: Literal["session.created"] = "session.created"
    session: Session
