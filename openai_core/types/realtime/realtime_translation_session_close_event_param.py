# Generated from overlays/3.57.0.json.
"""The request dict `RealtimeTranslationSessionCloseEventParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["RealtimeTranslationSessionCloseEventParam"]


class RealtimeTranslationSessionCloseEventParam(TypedDict, total=False):
    """Request form of `RealtimeTranslationSessionCloseEvent`."""

    type: Required[Literal["session.close"]]
    event_id: str
