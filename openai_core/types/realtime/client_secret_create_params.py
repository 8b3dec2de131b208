"""Parameters of `realtime.client_secrets.create()`."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from ...sentinels import Omit
from .realtime_session_create_request_param import RealtimeSessionCreateRequestParam
from .realtime_transcription_session_create_request_param import RealtimeTranscriptionSessionCreateRequestParam

__all__ = ["ClientSecretCreateParams", "ExpiresAfter", "Session"]


class ExpiresAfter(TypedDict, total=False):
    anchor: Literal["created_at"]
    seconds: int
    """3,600 (an hour) to 2,592,000 (30 days)."""


Session: TypeAlias = RealtimeSessionCreateRequestParam | RealtimeTranscriptionSessionCreateRequestParam


class ClientSecretCreateParams(TypedDict, total=False):
    """What `create()` takes."""

    expires_after: ExpiresAfter | Omit
    session: Session | Omit
