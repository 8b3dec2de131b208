# Generated from overlays/3.57.0.json.
"""The request dict `ResponseItemReferenceParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["ResponseItemReferenceParam"]


class ResponseItemReferenceParam(TypedDict):
    """Request form of `ResponseItemReference`."""

    id: str
    type: Literal["item_reference"]
