# Generated from overlays/3.57.0.json and openapi.json.
"""The event `image_generation.completed`."""

from __future__ import annotations

from typing import Literal

from ..model import Model
from .image_edit_completed_event import Usage, UsageInputTokensDetails

__all__ = ["ImageGenCompletedEvent", "Usage", "UsageInputTokensDetails"]


class ImageGenCompletedEvent(Model, tag_field="type", tag="image_generation.completed"):
    """The event `image_generation.completed`."""

    type: Literal["image_generation.completed"] = "image_generation.completed"
    b64_json: str
    created_at: int
    """Unix seconds."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    quality: Literal["low", "medium", "high", "auto", "xhigh", "max"]
    background: Literal["transparent", "opaque", "auto"]
    output_format: Literal["png", "webp", "jpeg"]
    usage: Usage
    safety_identifier: str | None = None
