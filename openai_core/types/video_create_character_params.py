# Generated from openapi.json.
"""Parameters of `videos.create_character()`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from .file_types import FileTypes

__all__ = ["VideoCreateCharacterParams"]


class VideoCreateCharacterParams(TypedDict, total=False):
    """What `client.videos.create_character()` takes."""

    video: Required[FileTypes]
    name: Required[str]
    """1 to 80 characters."""
