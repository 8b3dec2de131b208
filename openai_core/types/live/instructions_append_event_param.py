# Generated from overlays/3.57.0.json.
"""The request dict `InstructionsAppendEventParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["InstructionsAppendEventParam"]


class InstructionsAppendEventParam(TypedDict, total=False):
    """Request form of `InstructionsAppendEvent`."""

    content: Required[str]
    delegation_id: Required[str | None]
    type: Required[Literal["session.instructions.append"]]
    event_id: str | None
