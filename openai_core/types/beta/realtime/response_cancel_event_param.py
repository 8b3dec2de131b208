# Generated from overlays/legacy.json.
"""The request dict `ResponseCancelEventParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["ResponseCancelEventParam"]


class ResponseCancelEventParam(TypedDict, total=False):
    """Request form of `ResponseCancelEvent`."""

    type: Required[Literal["response.cancel"]]
    event_id: str
    response_id: str
