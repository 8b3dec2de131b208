# Generated from openapi.json.
"""Parameters of `realtime.translations.client_secrets.create()`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from ....sentinels import Omit
from ..realtime_translation_session_create_request_param import RealtimeTranslationSessionCreateRequestParam

__all__ = ["ClientSecretCreateParams", "ExpiresAfter"]


class ExpiresAfter(TypedDict, total=False):
    anchor: Literal["created_at"]
    seconds: int
    """10 to 7,200; 600 by default."""


class ClientSecretCreateParams(TypedDict, total=False):
    """What `client.realtime.translations.client_secrets.create()` takes."""

    expires_after: ExpiresAfter | Omit
    session: Required[RealtimeTranslationSessionCreateRequestParam]
