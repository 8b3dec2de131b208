# Generated from overlays/3.57.0.json.
"""The struct `RealtimeTranslationSessionCloseEvent`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["RealtimeTranslationSessionCloseEvent"]


class RealtimeTranslationSessionCloseEvent(Model):
    """A realtime translation session close event."""

    type: Literal["session.close"]
    event_id: str | None = None
