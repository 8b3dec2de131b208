# Generated from overlays/3.57.0.json and openapi.json.
"""The request dict `ChatCompletionContentPartImageParam` and its parts."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["ChatCompletionContentPartImageParam", "ImageURL", "PromptCacheBreakpoint"]


class ImageURL(TypedDict, total=False):
    url: Required[str]
    """The image's address, or its data as a `data:` URL."""
    detail: Literal["auto", "low", "high", "original"]
    """`"auto"` by default."""


class PromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]


class ChatCompletionContentPartImageParam(TypedDict, total=False):
    """Request form of `ChatCompletionContentPartImage`."""

    type: Required[Literal["image_url"]]
    image_url: Required[ImageURL]
    prompt_cache_breakpoint: PromptCacheBreakpoint
