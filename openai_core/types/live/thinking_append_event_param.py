# Generated from overlays/3.57.0.json.
"""The request dict `ThinkingAppendEventParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["ThinkingAppendEventParam"]


class ThinkingAppendEventParam(TypedDict, total=False):
    """Request form of `ThinkingAppendEvent`."""

    content: Required[str]
    delegation_id: Required[str | None]
    type: Required[Literal["session.thinking.append"]]
    event_id: str | None
