# Generated from overlays/legacy.json.
"""The request dict `RealtimeConnectParams`."""

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["RealtimeConnectParams"]


class RealtimeConnectParams(TypedDict):
    """What a connection is opened with."""

    model: str
