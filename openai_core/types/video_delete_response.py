# Generated from openapi.json.
"""The struct `VideoDeleteResponse`."""

from __future__ import annotations

from typing import Literal

from ..model import Model

__all__ = ["VideoDeleteResponse"]


class VideoDeleteResponse(Model):
    """The answer of `client.videos.delete()`."""

    object: Literal["video.deleted"]
    deleted: bool
    id: str
