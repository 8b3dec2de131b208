# Generated from overlays/3.57.0.json and openapi.json.
"""Parameters of `images.generate()`."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from ..sentinels import Omit
from .image_model import ImageModel

__all__ = [
    "ImageGenerateParams",
    "ImageGenerateParamsBase",
    "ImageGenerateParamsNonStreaming",
    "ImageGenerateParamsStreaming",
    "Svg",
    "SvgReasoning",
]


class SvgReasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None


class Svg(TypedDict, total=False):
    model: Required[str]
    reasoning: SvgReasoning | None


class ImageGenerateParamsBase(TypedDict, total=False):
    """What `client.images.generate()` takes whether or not it streams."""

    prompt: Required[str]
    model: str | ImageModel | Omit | None
    n: int | Omit | None
    """1 to 10; 1 by default."""
    quality: Literal["standard", "hd", "low", "medium", "high", "auto", "xhigh", "max"] | Omit | None
    """`"auto"` by default."""
    response_format: Literal["url", "b64_json"] | Omit | None
    """`"url"` by default."""
    output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | Omit | None
    """`"png"` by default."""
    output_compression: int | Omit | None
    """100 by default."""
    partial_images: int | Omit | None
    """0 to 3; 0 by default."""
    size: (
        str
        | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]
        | Omit
        | None
    )
    moderation: Literal["low", "auto"] | Omit | None
    """`"auto"` by default."""
    background: Literal["transparent", "opaque", "auto"] | Omit | None
    """`"auto"` by default."""
    style: Literal["vivid", "natural"] | Omit | None
    """`"vivid"` by default."""
    user: str | Omit
    complexity: Literal["low", "medium", "high"] | Omit | None
    frame_count: int | Omit | None
    frame_duration_ms: int | Omit | None
    safety_identifier: str | Omit | None
    svg: Svg | Omit | None


class ImageGenerateParamsNonStreaming(ImageGenerateParamsBase, total=False):
    """A request for the whole answer at once."""

    stream: Literal[False] | Omit | None


class ImageGenerateParamsStreaming(ImageGenerateParamsBase, total=False):
    """A request for the answer in events."""

    stream: Required[Literal[True]]


ImageGenerateParams: TypeAlias = ImageGenerateParamsNonStreaming | ImageGenerateParamsStreaming
"""What `client.images.generate()` takes."""
