# Generated from openapi.json.
"""The struct `Video`."""

from __future__ import annotations

from typing import Literal

from ..model import Model
from .video_create_error import VideoCreateError
from .video_model import VideoModel
from .video_seconds import VideoSeconds
from .video_size import VideoSize

__all__ = ["Video"]


class Video(Model):
    """A video that is being made, or was."""

    id: str
    object: Literal["video"]
    model: VideoModel
    status: Literal["queued", "in_progress", "completed", "failed"]
    progress: int
    created_at: int
    """Unix seconds."""
    completed_at: int | None = None
    """Unix seconds; None until it is complete."""
    expires_at: int | None = None
    """Unix seconds."""
    prompt: str | None = None
    size: VideoSize
    seconds: str | VideoSeconds
    remixed_from_video_id: str | None = None
    error: VideoCreateError | None = None
