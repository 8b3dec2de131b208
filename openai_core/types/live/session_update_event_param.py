# Generated from overlays/3.57.0.json.
"""The request dict `SessionUpdateEventParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from .session_update_config_param import SessionUpdateConfigParam

__all__ = ["SessionUpdateEventParam"]


class SessionUpdateEventParam(TypedDict, total=False):
    """Request form of `SessionUpdateEvent`."""

    session: Required[SessionUpdateConfigParam]
    type: Required[Literal["session.update"]]
    event_id: str | None
