# Generated from overlays/3.57.0.json.
"""The struct `RealtimeTranslationClientSecretCreateResponse`."""

from __future__ import annotations

from ...model import Model
from .realtime_translation_session import RealtimeTranslationSession

__all__ = ["RealtimeTranslationClientSecretCreateResponse"]


class RealtimeTranslationClientSecretCreateResponse(Model):
    """A realtime translation client secret create response."""

    expires_at: int
    """Unix seconds."""
    session: RealtimeTranslationSession
    value: str
