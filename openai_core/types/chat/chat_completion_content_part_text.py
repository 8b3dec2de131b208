"""The struct `ChatCompletionContentPartText` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ChatCompletionContentPartText", "PromptCacheBreakpoint"]


class PromptCacheBreakpoint(Model):
    mode: Literal["explicit"]


class ChatCompletionContentPartText(Model):
    """A piece of text inside a message."""

    text: str
    type: Literal["text"]
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
