"""The request dict `ImageFileParam`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

__all__ = ["ImageFileParam"]


class ImageFileParam(TypedDict, total=False):
    """An image file, as a request has it."""

    file_id: Required[str]
    detail: Literal["auto", "low", "high"]
    """`"auto"` by default."""
