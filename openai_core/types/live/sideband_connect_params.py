# Generated from overlays/3.57.0.json.
"""The request dict `SidebandConnectParams`."""

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["SidebandConnectParams"]


class SidebandConnectParams(TypedDict, total=False):
    """Sideband connect params."""

    graceful_close: bool
