# Generated from openapi.json.
"""The request dict `ModerationImageURLInputParam` and its parts."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["ImageURL", "ModerationImageURLInputParam"]


class ImageURL(TypedDict):
    url: str
    """The image's address, or its data as a `data:` URL."""


class ModerationImageURLInputParam(TypedDict):
    """An image to be judged, by address or as a `data:` URL."""

    type: Literal["image_url"]
    image_url: ImageURL
