# Generated from openapi.json.
"""The struct `ImageURLDelta`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["ImageURLDelta"]


class ImageURLDelta(Model):
    """What `image_url` of `ImageURLDeltaBlock` holds."""

    url: str | None = None
    detail: Literal["auto", "low", "high"] | None = None
    """`"auto"` by default."""
