# Generated from openapi.json.
"""Parameters of `videos.remix()`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

__all__ = ["VideoRemixParams"]


class VideoRemixParams(TypedDict, total=False):
    """What `client.videos.remix()` takes."""

    prompt: Required[str]
    """1 to 32,000 characters."""
