# Generated from openapi.json.
"""Parameters of `videos.extend()`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from .video_edit_params import Video, VideoVideoReferenceInputParam
from .video_seconds import VideoSeconds

__all__ = ["Video", "VideoExtendParams", "VideoVideoReferenceInputParam"]


class VideoExtendParams(TypedDict, total=False):
    """What `client.videos.extend()` takes."""

    video: Required[Video]
    prompt: Required[str]
    """1 to 32,000 characters."""
    seconds: Required[VideoSeconds]
