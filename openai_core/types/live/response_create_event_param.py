# Generated from overlays/3.57.0.json.
"""The request dict `ResponseCreateEventParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["ResponseCreateEventParam"]


class ResponseCreateEventParam(TypedDict, total=False):
    """Request form of `ResponseCreateEvent`."""

    type: Required[Literal["response.create"]]
    event_id: str | None
