# Generated from overlays/3.57.0.json.
"""The request dict `ForkSessionStartEventParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from .fork_session_config_param import ForkSessionConfigParam

__all__ = ["ForkSessionStartEventParam"]


class ForkSessionStartEventParam(TypedDict, total=False):
    """Request form of `ForkSessionStartEvent`."""

    session: Required[ForkSessionConfigParam]
    type: Required[Literal["session.start"]]
    event_id: str | None
