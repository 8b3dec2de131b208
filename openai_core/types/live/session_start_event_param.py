# Generated from overlays/3.57.0.json.
"""The request dict `SessionStartEventParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from .session_config_param import SessionConfigParam

__all__ = ["SessionStartEventParam"]


class SessionStartEventParam(TypedDict, total=False):
    """Request form of `SessionStartEvent`."""

    session: Required[SessionConfigParam]
    type: Required[Literal["session.start"]]
    event_id: str | None
