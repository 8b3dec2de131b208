"""The request dict `ImageURLParam`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

__all__ = ["ImageURLParam"]


class ImageURLParam(TypedDict, total=False):
    """An image url, as a request has it."""

    url: Required[str]
    detail: Literal["auto", "low", "high"]
    """`"auto"` by default."""
