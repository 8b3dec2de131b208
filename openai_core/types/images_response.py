# Generated from overlays/3.57.0.json and openapi.json.
"""The struct `ImagesResponse` and its parts."""

from __future__ import annotations

from typing import Literal

from ..model import Model
from .image import Image
from .image_edit_completed_event import UsageInputTokensDetails

__all__ = ["ImagesResponse", "SvgUsage", "Usage", "UsageInputTokensDetails", "UsageOutputTokensDetails"]


class UsageOutputTokensDetails(Model):
    image_tokens: int
    text_tokens: int


class Usage(Model):
    input_tokens: int
    total_tokens: int
    output_tokens: int
    output_tokens_details: UsageOutputTokensDetails | None = None
    input_tokens_details: UsageInputTokensDetails


class SvgUsage(Model):
    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int


class ImagesResponse(Model):
    """The answer of `client.images.create_variation()`."""

    created: int
    """Unix seconds."""
    data: list[Image] | None = None
    background: Literal["transparent", "opaque"] | None = None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None = None
    quality: Literal["low", "medium", "high", "xhigh", "max"] | None = None
    usage: Usage | None = None
    safety_identifier: str | None = None
    svg_usage: SvgUsage | None = None
