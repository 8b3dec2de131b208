"""The struct `ChatCompletionContentPartImage` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .chat_completion_content_part_text import PromptCacheBreakpoint

__all__ = ["ChatCompletionContentPartImage", "ImageURL", "PromptCacheBreakpoint"]


class ImageURL(Model):
    url: str
    """The image's address, or its data as a `data:` URL."""
    detail: Literal["auto", "low", "high"] | None = None


class ChatCompletionContentPartImage(Model, tag_field="type", tag="image_url"):
    """An image inside a message."""

    image_url: ImageURL
    type: Literal["image_url"] = "image_url"
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
