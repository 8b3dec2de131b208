# Generated from openapi.json.
"""The request dict `ImageFileContentBlockParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .image_file_param import ImageFileParam

__all__ = ["ImageFileContentBlockParam"]


class ImageFileContentBlockParam(TypedDict):
    """Request form of `ImageFileContentBlock`."""

    type: Literal["image_file"]
    image_file: ImageFileParam
