"""The request dict `ResponseInputTextParam` and its parts."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

__all__ = ["PromptCacheBreakpoint", "ResponseInputTextParam"]


class PromptCacheBreakpoint(TypedDict):
    mode: Literal["explicit"]


class ResponseInputTextParam(TypedDict, total=False):
    """Request form of `ResponseInputText`."""

    text: Required[str]
    type: Required[Literal["input_text"]]
    prompt_cache_breakpoint: PromptCacheBreakpoint
