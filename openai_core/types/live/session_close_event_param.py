# Generated from overlays/3.57.0.json.
"""The request dict `SessionCloseEventParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["SessionCloseEventParam"]


class SessionCloseEventParam(TypedDict, total=False):
    """Request form of `SessionCloseEvent`."""

    type: Required[Literal["session.close"]]
    event_id: str | None
