# Generated from overlays/3.57.0.json.
"""The struct `RealtimeTranslationSessionClosedEvent`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["RealtimeTranslationSessionClosedEvent"]


class RealtimeTranslationSessionClosedEvent(Model):
    """A realtime translation session closed event."""

    event_id: str
    type: Literal["session.closed"]
