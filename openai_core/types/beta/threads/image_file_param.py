# Generated from openapi.json.
"""The request dict `ImageFileParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["ImageFileParam"]


class ImageFileParam(TypedDict, total=False):
    """Request form of `ImageFile`."""

    file_id: Required[str]
    detail: Literal["auto", "low", "high"]
    """`"auto"` by default."""
