# Generated from openapi.json.
"""The request dict `ResponseCancelEventParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["ResponseCancelEventParam"]


class ResponseCancelEventParam(TypedDict, total=False):
    """Request form of `ResponseCancelEvent`."""

    event_id: str
    """At most 512 characters."""
    type: Required[Literal["response.cancel"]]
    response_id: str
