# Generated from openapi.json.
"""The struct `ImageFile`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["ImageFile"]


class ImageFile(Model):
    """What `image_file` of `ImageFileContentBlock` holds."""

    file_id: str
    detail: Literal["auto", "low", "high"] | None = None
    """`"auto"` by default."""
