# Generated from openapi.json.
"""The request dict `ImageURLParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["ImageURLParam"]


class ImageURLParam(TypedDict, total=False):
    """Request form of `ImageURL`."""

    url: Required[str]
    detail: Literal["auto", "low", "high"]
    """`"auto"` by default."""
