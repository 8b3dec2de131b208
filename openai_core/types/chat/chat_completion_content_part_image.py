# Generated from overlays/3.57.0.json and openapi.json.
"""The struct `ChatCompletionContentPartImage` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ChatCompletionContentPartImage", "ImageURL", "PromptCacheBreakpoint"]


class ImageURL(Model):
    url: str
    """The image's address, or its data as a `data:` URL."""
    detail: Literal["auto", "low", "high", "original"] | None = None
    """`"auto"` by default."""


class PromptCacheBreakpoint(Model):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None = None


class ChatCompletionContentPartImage(Model, tag_field="type", tag="image_url"):
    """An image inside a message."""

    type: Literal["image_url"] = "image_url"
    image_url: ImageURL
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
