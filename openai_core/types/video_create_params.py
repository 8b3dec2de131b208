# Generated from openapi.json.
"""Parameters of `videos.create()`."""

from __future__ import annotations

from typing import Required, TypeAlias

from typing_extensions import TypedDict

from ..sentinels import Omit
from .file_types import FileTypes
from .image_input_reference_param import ImageInputReferenceParam
from .video_model import VideoModel
from .video_seconds import VideoSeconds
from .video_size import VideoSize

__all__ = ["InputReference", "VideoCreateParams"]

InputReference: TypeAlias = FileTypes | ImageInputReferenceParam


class VideoCreateParams(TypedDict, total=False):
    """What `client.videos.create()` takes."""

    model: VideoModel | Omit
    prompt: Required[str]
    """1 to 32,000 characters."""
    input_reference: InputReference | Omit
    seconds: VideoSeconds | Omit
    size: VideoSize | Omit
