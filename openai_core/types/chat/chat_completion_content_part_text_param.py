"""The request dict `ChatCompletionContentPartTextParam` and its parts."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

__all__ = ["ChatCompletionContentPartTextParam", "PromptCacheBreakpoint"]


class PromptCacheBreakpoint(TypedDict):
    mode: Literal["explicit"]


class ChatCompletionContentPartTextParam(TypedDict, total=False):
    """Request form of `ChatCompletionContentPartText`."""

    text: Required[str]
    type: Required[Literal["text"]]
    prompt_cache_breakpoint: PromptCacheBreakpoint
