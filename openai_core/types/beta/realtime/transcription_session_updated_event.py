# Generated from overlays/legacy.json.
"""The event `transcription_session.updated`."""

from __future__ import annotations

from typing import Literal

from ....model import Model
from .transcription_session import TranscriptionSession

__all__ = ["TranscriptionSessionUpdatedEvent"]


class TranscriptionSessionUpdatedEvent(Model, tag_field="type", tag="transcription_session.updated"):
    """The event `transcription_session.updated`."""

    event_id: str
    session: TranscriptionSession
    type: Literal["transcription_session.updated"] = "transcription_session.updated"
