"""The request dict `ResponseInputTextContentParam` and its parts."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from .response_input_text_param import PromptCacheBreakpoint

__all__ = ["PromptCacheBreakpoint", "ResponseInputTextContentParam"]


class ResponseInputTextContentParam(TypedDict, total=False):
    """Request form of `ResponseInputTextContent`."""

    text: Required[str]
    """At most 10,485,760 characters."""
    type: Required[Literal["input_text"]]
    prompt_cache_breakpoint: PromptCacheBreakpoint | None
