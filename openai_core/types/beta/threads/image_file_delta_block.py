# Generated from openapi.json.
"""The struct `ImageFileDeltaBlock`."""

from __future__ import annotations

from typing import Literal

from ....model import Model
from .image_file_delta import ImageFileDelta

__all__ = ["ImageFileDeltaBlock"]


class ImageFileDeltaBlock(Model, tag_field="type", tag="image_file"):
    """The kind `image_file` of `MessageContentDelta`."""

    index: int
    type: Literal["image_file"] = "image_file"
    image_file: ImageFileDelta | None = None
