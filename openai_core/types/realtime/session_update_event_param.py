# Generated from openapi.json.
"""The request dict `SessionUpdateEventParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from .client_secret_create_params import Session

__all__ = ["Session", "SessionUpdateEventParam"]


class SessionUpdateEventParam(TypedDict, total=False):
    """Request form of `SessionUpdateEvent`."""

    event_id: str
    """At most 512 characters."""
    type: Required[Literal["session.update"]]
    session: Required[Session]
