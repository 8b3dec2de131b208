# Generated from openapi.json.
"""The request dict `ContainerReferenceParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["ContainerReferenceParam"]


class ContainerReferenceParam(TypedDict):
    """Request form of `ContainerReference`."""

    type: Literal["container_reference"]
    container_id: str
