# Generated from overlays/3.57.0.json.
"""The request dict `CommentaryAppendEventParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["CommentaryAppendEventParam"]


class CommentaryAppendEventParam(TypedDict, total=False):
    """Request form of `CommentaryAppendEvent`."""

    content: Required[str]
    delegation_id: Required[str | None]
    type: Required[Literal["session.commentary.append"]]
    event_id: str | None
