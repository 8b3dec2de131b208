# Generated from openapi.json.
"""The struct `ImageURLDeltaBlock`."""

from __future__ import annotations

from typing import Literal

from ....model import Model
from .image_url_delta import ImageURLDelta

__all__ = ["ImageURLDeltaBlock"]


class ImageURLDeltaBlock(Model, tag_field="type", tag="image_url"):
    """The kind `image_url` of `MessageContentDelta`."""

    index: int
    type: Literal["image_url"] = "image_url"
    image_url: ImageURLDelta | None = None
