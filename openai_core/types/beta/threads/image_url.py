# Generated from openapi.json.
"""The struct `ImageURL`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["ImageURL"]


class ImageURL(Model):
    """What `image_url` of `ImageURLContentBlock` holds."""

    url: str
    detail: Literal["auto", "low", "high"] | None = None
    """`"auto"` by default."""
