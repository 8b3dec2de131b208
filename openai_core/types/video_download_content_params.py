# Generated from openapi.json.
"""Parameters of `videos.download_content()`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from ..sentinels import Omit

__all__ = ["VideoDownloadContentParams"]


class VideoDownloadContentParams(TypedDict, total=False):
    """What `client.videos.download_content()` takes."""

    variant: Literal["video", "thumbnail", "spritesheet"] | Omit
