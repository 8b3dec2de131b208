# Generated from openapi.json.
"""The struct `ImageFileDelta`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["ImageFileDelta"]


class ImageFileDelta(Model):
    """What `image_file` of `ImageFileDeltaBlock` holds."""

    file_id: str | None = None
    detail: Literal["auto", "low", "high"] | None = None
    """`"auto"` by default."""
