# Generated from overlays/3.57.0.json.
"""The request dict `ServerEventSelectorParam`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

__all__ = ["ServerEventSelectorParam"]


class ServerEventSelectorParam(TypedDict, total=False):
    """Request form of `ServerEventSelector`."""

    type: Required[str]
    response_event: str
