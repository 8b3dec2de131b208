# Generated from overlays/3.57.0.json and openapi.json.
"""The event `image_edit.completed`."""

from __future__ import annotations

from typing import Literal

from ..model import Model

__all__ = ["ImageEditCompletedEvent", "Usage", "UsageInputTokensDetails"]


class UsageInputTokensDetails(Model):
    text_tokens: int
    image_tokens: int


class Usage(Model):
    total_tokens: int
    input_tokens: int
    output_tokens: int
    input_tokens_details: UsageInputTokensDetails


class ImageEditCompletedEvent(Model, tag_field="type", tag="image_edit.completed"):
    """The event `image_edit.completed`."""

    type: Literal["image_edit.completed"] = "image_edit.completed"
    b64_json: str
    created_at: int
    """Unix seconds."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    quality: Literal["low", "medium", "high", "auto", "xhigh", "max"]
    background: Literal["transparent", "opaque", "auto"]
    output_format: Literal["png", "webp", "jpeg"]
    usage: Usage
    safety_identifier: str | None = None
