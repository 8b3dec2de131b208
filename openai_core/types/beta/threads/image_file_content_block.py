# Generated from openapi.json.
"""The struct `ImageFileContentBlock`."""

from __future__ import annotations

from typing import Literal

from ....model import Model
from .image_file import ImageFile

__all__ = ["ImageFileContentBlock"]


class ImageFileContentBlock(Model, tag_field="type", tag="image_file"):
    """The kind `image_file` of `MessageContent`."""

    type: Literal["image_file"] = "image_file"
    image_file: ImageFile
