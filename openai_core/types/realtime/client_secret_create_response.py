# Generated from openapi.json.
"""The struct `ClientSecretCreateResponse` and its parts."""

from __future__ import annotations

from typing import TypeAlias

from ...model import Model
from .realtime_session_create_response import RealtimeSessionCreateResponse
from .realtime_transcription_session_create_response import RealtimeTranscriptionSessionCreateResponse

__all__ = ["ClientSecretCreateResponse", "Session"]

Session: TypeAlias = RealtimeSessionCreateResponse | RealtimeTranscriptionSessionCreateResponse


class ClientSecretCreateResponse(Model):
    """The answer of `client.realtime.client_secrets.create()`."""

    value: str
    expires_at: int
    """Unix seconds."""
    session: Session
