# Generated from overlays/3.57.0.json and openapi.json.
"""Parameters of `images.edit()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from ..sentinels import Omit
from .file_types import FileTypes

__all__ = [
    "ImageEditParams",
    "ImageEditParamsBase",
    "ImageEditParamsNonStreaming",
    "ImageEditParamsStreaming",
    "Svg",
    "SvgReasoning",
]


class SvgReasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]


class Svg(TypedDict, total=False):
    model: str
    reasoning: SvgReasoning | None


class ImageEditParamsBase(TypedDict, total=False):
    """What `client.images.edit()` takes whether or not it streams."""

    image: Required[FileTypes | Sequence[FileTypes]]
    prompt: Required[str]
    mask: FileTypes | Omit
    background: Literal["transparent", "opaque", "auto"] | Omit | None
    """`"auto"` by default."""
    model: (
        str
        | Literal[
            "gpt-image-1",
            "gpt-image-1-mini",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "gpt-image-1.5",
            "chatgpt-image-latest",
            "dall-e-2",
        ]
        | Omit
        | None
    )
    n: int | Omit | None
    """1 to 10; 1 by default."""
    size: str | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | Omit | None
    response_format: Literal["url", "b64_json"] | Omit | None
    output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | Omit | None
    """`"png"` by default."""
    output_compression: int | Omit | None
    """100 by default."""
    user: str | Omit
    input_fidelity: Literal["high", "low"] | Omit | None
    partial_images: int | Omit | None
    """0 to 3; 0 by default."""
    quality: Literal["standard", "low", "medium", "high", "auto", "xhigh", "max"] | Omit | None
    """`"auto"` by default."""
    complexity: Literal["low", "medium", "high"] | Omit | None
    frame_count: int | Omit | None
    frame_duration_ms: int | Omit | None
    markup: FileTypes | Omit
    safety_identifier: str | Omit | None
    svg: Svg | Omit | None


class ImageEditParamsNonStreaming(ImageEditParamsBase, total=False):
    """A request for the whole answer at once."""

    stream: Literal[False] | Omit | None


class ImageEditParamsStreaming(ImageEditParamsBase, total=False):
    """A request for the answer in events."""

    stream: Required[Literal[True]]


ImageEditParams: TypeAlias = ImageEditParamsNonStreaming | ImageEditParamsStreaming
"""What `client.images.edit()` takes."""
