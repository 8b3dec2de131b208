# Generated from openapi.json.
"""The request dict `ImageURLContentBlockParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .image_url_param import ImageURLParam

__all__ = ["ImageURLContentBlockParam"]


class ImageURLContentBlockParam(TypedDict):
    """Request form of `ImageURLContentBlock`."""

    type: Literal["image_url"]
    image_url: ImageURLParam
