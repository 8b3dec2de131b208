# Generated from overlays/3.57.0.json.
"""The struct `RealtimeTranslationSessionUpdateEvent`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .realtime_translation_session_update_request import RealtimeTranslationSessionUpdateRequest

__all__ = ["RealtimeTranslationSessionUpdateEvent"]


class RealtimeTranslationSessionUpdateEvent(Model):
    """A realtime translation session update event."""

    session: RealtimeTranslationSessionUpdateRequest
    type: Literal["session.update"]
    event_id: str | None = None
