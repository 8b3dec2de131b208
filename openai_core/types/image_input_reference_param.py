"""The request dict `ImageInputReferenceParam`."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["ImageInputReferenceParam"]


class ImageInputReferenceParam(TypedDict, total=False):
    """One kind of `InputReference`."""

    image_url: str
    """At most 20,971,520 characters."""
    file_id: str
