# Generated from openapi.json.
"""Parameters of `realtime.client_secrets.create()`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import TypedDict

from ...sentinels import Omit
from .realtime_session_create_request_param import RealtimeSessionCreateRequestParam
from .realtime_transcription_session_create_request_param import RealtimeTranscriptionSessionCreateRequestParam

__all__ = ["ClientSecretCreateParams", "ExpiresAfter", "Session"]


class ExpiresAfter(TypedDict, total=False):
    anchor: Literal["created_at"]
    seconds: int
    """10 to 7,200; 600 by default."""


Session: TypeAlias = RealtimeSessionCreateRequestParam | RealtimeTranscriptionSessionCreateRequestParam


class ClientSecretCreateParams(TypedDict, total=False):
    """What `client.realtime.client_secrets.create()` takes."""

    expires_after: ExpiresAfter | Omit
    session: Session | Omit
