# Generated from openapi.json.
"""Parameters of `images.create_variation()`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from ..sentinels import Omit
from .file_types import FileTypes

__all__ = ["ImageCreateVariationParams"]


class ImageCreateVariationParams(TypedDict, total=False):
    """What `client.images.create_variation()` takes."""

    image: Required[FileTypes]
    model: str | Literal["dall-e-2"] | Omit | None
    n: int | Omit | None
    """1 to 10; 1 by default."""
    response_format: Literal["url", "b64_json"] | Omit | None
    """`"url"` by default."""
    size: Literal["256x256", "512x512", "1024x1024"] | Omit | None
    """`"1024x1024"` by default."""
    user: str | Omit
