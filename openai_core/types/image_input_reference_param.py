# Generated from openapi.json.
"""The request dict `ImageInputReferenceParam`."""

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["ImageInputReferenceParam"]


class ImageInputReferenceParam(TypedDict, total=False):
    """An image to begin with: its address, or an uploaded file."""

    image_url: str
    """At most 20,971,520 characters."""
    file_id: str
