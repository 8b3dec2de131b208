# Generated from openapi.json.
"""The request dict `BetaContainerReferenceParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["BetaContainerReferenceParam"]


class BetaContainerReferenceParam(TypedDict):
    """Request form of `BetaContainerReference`."""

    type: Literal["container_reference"]
    container_id: str
