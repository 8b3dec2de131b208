# Generated from overlays/3.57.0.json and openapi.json.
"""The event `image_generation.partial_image`."""

from __future__ import annotations

from typing import Literal

from ..model import Model

__all__ = ["ImageGenPartialImageEvent"]


class ImageGenPartialImageEvent(Model, tag_field="type", tag="image_generation.partial_image"):
    """The event `image_generation.partial_image`."""

    type: Literal["image_generation.partial_image"] = "image_generation.partial_image"
    b64_json: str
    created_at: int
    """Unix seconds."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    quality: Literal["low", "medium", "high", "auto", "xhigh", "max"]
    background: Literal["transparent", "opaque", "auto"]
    output_format: Literal["png", "webp", "jpeg"]
    partial_image_index: int
