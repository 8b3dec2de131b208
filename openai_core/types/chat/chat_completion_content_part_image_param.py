"""The request dict `ChatCompletionContentPartImageParam` and its parts."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from .chat_completion_content_part_text_param import PromptCacheBreakpoint

__all__ = ["ChatCompletionContentPartImageParam", "ImageURL", "PromptCacheBreakpoint"]


class ImageURL(TypedDict, total=False):
    url: Required[str]
    """The image's address, or its data as a `data:` URL."""
    detail: Literal["auto", "low", "high"]


class ChatCompletionContentPartImageParam(TypedDict, total=False):
    """Request form of `ChatCompletionContentPartImage`."""

    image_url: Required[ImageURL]
    type: Required[Literal["image_url"]]
    prompt_cache_breakpoint: PromptCacheBreakpoint
