# Generated from openapi.json.
"""Parameters of `videos.edit()`."""

from __future__ import annotations

from typing import Required, TypeAlias

from typing_extensions import TypedDict

from .file_types import FileTypes

__all__ = ["Video", "VideoEditParams", "VideoVideoReferenceInputParam"]


class VideoVideoReferenceInputParam(TypedDict):
    id: str


Video: TypeAlias = FileTypes | VideoVideoReferenceInputParam


class VideoEditParams(TypedDict, total=False):
    """What `client.videos.edit()` takes."""

    video: Required[Video]
    prompt: Required[str]
    """1 to 32,000 characters."""
