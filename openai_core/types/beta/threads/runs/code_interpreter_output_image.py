# Generated from openapi.json.
"""The struct `CodeInterpreterOutputImage` and its parts."""

from __future__ import annotations

from typing import Literal

from .....model import Model

__all__ = ["CodeInterpreterOutputImage", "Image"]


class Image(Model):
    file_id: str | None = None


class CodeInterpreterOutputImage(Model, tag_field="type", tag="image"):
    """The kind `image` of `CodeInterpreterOutput`."""

    index: int
    type: Literal["image"] = "image"
    image: Image | None = None
