# Generated from overlays/3.57.0.json and openapi.json.
"""The request dict `ChatCompletionContentPartTextParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from .chat_completion_content_part_image_param import PromptCacheBreakpoint

__all__ = ["ChatCompletionContentPartTextParam", "PromptCacheBreakpoint"]


class ChatCompletionContentPartTextParam(TypedDict, total=False):
    """Request form of `ChatCompletionContentPartText`."""

    type: Required[Literal["text"]]
    text: Required[str]
    prompt_cache_breakpoint: PromptCacheBreakpoint
