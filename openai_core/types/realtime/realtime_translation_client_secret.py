# Generated from openapi.json.
"""The struct `RealtimeTranslationClientSecret`."""

from __future__ import annotations

from ...model import Model
from .realtime_translation_session import RealtimeTranslationSession

__all__ = ["RealtimeTranslationClientSecret"]


class RealtimeTranslationClientSecret(Model):
    """The answer of `client.realtime.translations.client_secrets.create()`."""

    value: str
    expires_at: int
    """Unix seconds."""
    session: RealtimeTranslationSession
