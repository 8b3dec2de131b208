# Generated from overlays/3.57.0.json.
"""The struct `RealtimeTranslationSessionUpdatedEvent`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .realtime_translation_session import RealtimeTranslationSession

__all__ = ["RealtimeTranslationSessionUpdatedEvent"]


class RealtimeTranslationSessionUpdatedEvent(Model):
    """A realtime translation session updated event."""

    event_id: str
    session: RealtimeTranslationSession
    type: Literal["session.updated"]
