# Generated from overlays/3.57.0.json.
"""The request dict `RealtimeTranslationSessionUpdateEventParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from .realtime_translation_session_update_request_param import RealtimeTranslationSessionUpdateRequestParam

__all__ = ["RealtimeTranslationSessionUpdateEventParam"]


class RealtimeTranslationSessionUpdateEventParam(TypedDict, total=False):
    """Request form of `RealtimeTranslationSessionUpdateEvent`."""

    session: Required[RealtimeTranslationSessionUpdateRequestParam]
    type: Required[Literal["session.update"]]
    event_id: str
