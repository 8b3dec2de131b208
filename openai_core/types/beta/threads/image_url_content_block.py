# Generated from openapi.json.
"""The struct `ImageURLContentBlock`."""

from __future__ import annotations

from typing import Literal

from ....model import Model
from .image_url import ImageURL

__all__ = ["ImageURLContentBlock"]


class ImageURLContentBlock(Model, tag_field="type", tag="image_url"):
    """The kind `image_url` of `MessageContent`."""

    type: Literal["image_url"] = "image_url"
    image_url: ImageURL
